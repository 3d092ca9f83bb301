import { expect, test, type BrowserContext } from '@playwright/test';
import type { HttpSession } from '../support/http-session';
import { startInstance, type Instance } from '../support/instance';
import { untilAnswering } from '../support/open-page';
import { importText, joinProject, pair, PASSWORD, signInOwner } from '../support/set-up-project';
import { freeze, untilDone } from '../support/until-done';

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
  await untilAnswering(page);
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
});

test('requests from another site change nothing', async () => {
  const response = await owner.fetch('/api/trpc/project.create', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body: JSON.stringify({ name: 'Forged' }),
  });
  expect(response.status).toBe(403);
});

test('files are for members whose role may see them: the owner gets them, a stranger 404, an annotator 403', async () => {
  await importText(
    owner,
    projectId,
    Array.from({ length: 30 }, (_, i) =>
      pair(`What is ${String(i)}?`, `a number ${String(i)}`, `no idea ${String(i)}`),
    ).join('\n'),
  );
  const snapshotId = await freeze(owner, projectId, true);
  const { runId } = await owner.call<{ runId: string }>('reward.startTraining', { projectId, snapshotId });
  const [run] = await untilDone(() =>
    owner.call<{ state: string; model: { id: string } }[]>('reward.runs', { projectId, runId }, 'query'),
  );
  await owner.call('reward.startScoring', { projectId, modelId: run?.model.id });
  await untilDone(async () => {
    const [scored] = await owner.call<{ model: { scoring: { state: string } } }[]>(
      'reward.runs',
      { projectId, runId },
      'query',
    );
    return scored ? [scored.model.scoring] : [];
  });

  const stranger = await joinProject(
    owner,
    (await owner.call<{ projectId: string }>('project.create', { name: 'Third' })).projectId,
    'Una Unknown',
  );
  const annotator = await joinProject(owner, projectId, 'Amy Annotator');
  const base = `/api/v1/projects/${projectId}`;
  const files = ['canonical', 'trl-train', 'trl-test', 'judgments'].map(
    (format) => `${base}/snapshots/${snapshotId}/${format}`,
  );
  files.push(
    `${base}/models/${run?.model.id ?? ''}/scores/jsonl`,
    `${base}/models/${run?.model.id ?? ''}/scores/csv`,
  );
  for (const file of files) {
    expect((await owner.fetch(file)).status, file).toBe(200);
    expect((await stranger.fetch(file)).status, file).toBe(404);
    expect((await annotator.fetch(file)).status, file).toBe(403);
    expect((await fetch(new URL(file, instance.url))).status, file).toBe(401);
  }
  const upload = `${base}/imports?fileName=f&licence=MIT&origin=o`;
  expect((await stranger.fetch(upload, { method: 'POST', body: 'x' })).status).toBe(404);
  expect((await annotator.fetch(upload, { method: 'POST', body: 'x' })).status).toBe(403);
});
