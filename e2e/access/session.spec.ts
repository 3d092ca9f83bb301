import { expect, test, type BrowserContext } from '@playwright/test';
import type { HttpSession } from '../support/http-session';
import { startInstance, type Instance } from '../support/instance';
import { joinProject, PASSWORD, signInOwner } from '../support/set-up-project';

let instance: Instance;
let owner: HttpSession;
let projectId: string;

test.beforeAll(async () => {
  instance = await startInstance();
  owner = await signInOwner(instance);
  ({ projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Secret plans' }));
});
test.afterAll(() => instance.stop());

async function signIn(context: BrowserContext, email: string) {
  const page = await context.newPage();
  await page.goto(`${instance.url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/projects$/);
  return page;
}

/** A thief's browser with a copy of the cookies. */
async function copyOf(context: BrowserContext): Promise<BrowserContext> {
  const copy = await context.browser()?.newContext();
  if (!copy) throw new Error('no browser');
  await copy.addCookies(await context.cookies());
  return copy;
}

async function isIn(context: BrowserContext): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(`${instance.url}/projects`);
  const inside = new URL(page.url()).pathname === '/projects';
  await page.close();
  return inside;
}

test('a copied cookie is worth nothing after signing out', async ({ context }) => {
  const page = await signIn(context, 'owner@example.org');
  const thief = await copyOf(context);
  expect(await isIn(thief)).toBe(true);
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await isIn(thief)).toBe(false);
});

test('a disabled account is out on its next request, with any cookie', async ({ context }) => {
  await joinProject(owner, projectId, 'Dan Disabled');
  await signIn(context, 'dan.disabled@example.org');
  const users = await owner.call<{ userId: string; name: string }[]>('user.list', undefined, 'query');
  const userId = users.find(({ name }) => name === 'Dan Disabled')?.userId;
  await owner.call('user.setDisabled', { userId, disabled: true });
  expect(await isIn(context)).toBe(false);
});

test('a stranger sees no difference between a project that is not theirs and one that does not exist', async ({
  context,
}) => {
  const { projectId: other } = await owner.call<{ projectId: string }>('project.create', { name: 'Other' });
  await joinProject(owner, other, 'Sue Stranger');
  const page = await signIn(context, 'sue.stranger@example.org');
  await expect(page.getByText('Secret plans')).toHaveCount(0);
  for (const path of ['', '/label', '/import', '/members', '/snapshots', '/models', '/settings']) {
    const theirs = await page.goto(`${instance.url}/projects/${projectId}${path}`);
    expect(theirs?.status(), path).toBe(404);
    expect(await page.content()).not.toContain('Secret plans');
    const missing = await page.goto(`${instance.url}/projects/00000000-0000-7000-8000-000000000000${path}`);
    expect(missing?.status(), path).toBe(404);
  }
  const file = await page.request.get(
    `${instance.url}/api/v1/projects/${projectId}/snapshots/${projectId}/canonical`,
  );
  expect(file.status()).toBe(404);
});

test('requests from another site change nothing', async () => {
  const response = await owner.fetch('/api/trpc/project.create', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body: JSON.stringify({ name: 'Forged' }),
  });
  expect(response.status).toBe(403);
});
