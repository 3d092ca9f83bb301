import { expect, test, type Browser } from '@playwright/test';
import type { HttpSession } from '../support/http-session';
import { startInstance, type Instance } from '../support/instance';
import { importText, ORIGIN, pair, PASSWORD, signInOwner } from '../support/set-up-project';
import { Annotator } from '../support/annotator';
import { freeze } from '../support/until-done';

let instance: Instance;
let owner: HttpSession;
let projectId: string;

test.beforeAll(async () => {
  instance = await startInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

test.beforeEach(async () => {
  ({ projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Offline',
    guidelines: 'Read.',
  }));
  const lines = Array.from({ length: 12 }, (_, i) =>
    pair(
      `What about question ${String(i)}?`,
      `This is one answer ${String(i)}`,
      `That is another ${String(i)}`,
    ),
  );
  await importText(owner, projectId, lines.join('\n'));
});

/** Counted judgments of the project, as the server knows them. */
async function counted(): Promise<number> {
  const { slots } = await owner.call<{ slots: { counted: number } }>(
    'project.progress',
    { projectId },
    'query',
  );
  return slots.counted;
}

async function openDesk(browser: Browser): Promise<Annotator> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const annotator = new Annotator(page);
  await page.goto(`${instance.url}/sign-in?to=/projects/${projectId}/label`);
  await page.getByLabel('E-mail').fill('owner@example.org');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByTestId('pair')).toBeVisible();
  await page.keyboard.press('Escape');
  return annotator;
}

test('labelling goes on without a network, and everything arrives once when it is back', async ({
  browser,
}) => {
  const annotator = await openDesk(browser);
  await annotator.press('1');
  await annotator.saved();
  await annotator.page.context().setOffline(true);
  await annotator.press('5');
  await annotator.press('t');
  await expect(annotator.page.getByTestId('save-state')).toHaveAttribute('data-waiting', '2');
  expect(await counted()).toBe(1);
  await annotator.page.context().setOffline(false);
  await annotator.saved();
  expect(await counted()).toBe(3);
});

test('what waits survives closing the page, and is not shown again', async ({ browser }) => {
  const annotator = await openDesk(browser);
  const { page } = annotator;
  await page.route('**/api/trpc/judgment.submit', (route) => route.abort());
  const { prompt } = await annotator.press('2');
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-waiting', '1');
  await page.unroute('**/api/trpc/judgment.submit');
  await page.reload();
  expect((await annotator.read()).prompt).not.toEqual(prompt); // by then the page knows what waits
  await annotator.saved();
  expect(await counted()).toBe(1);
});

test('a changed mind is a revision: the earlier judgment stays, the later one counts', async ({
  browser,
}) => {
  const annotator = await openDesk(browser);
  const first = await annotator.press('1');
  await annotator.page.keyboard.press('u');
  expect((await annotator.read()).prompt).toEqual(first.prompt);
  await annotator.press('6');
  await annotator.saved();
  expect(await counted()).toBe(1);
  const snapshotId = await freeze(owner, projectId, false);
  const file = await (
    await owner.fetch(`/api/v1/projects/${projectId}/snapshots/${snapshotId}/judgments`)
  ).text();
  const rows = file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { revision: number; preferred: number; strength: number });
  expect(rows).toEqual([expect.objectContaining({ revision: 1, preferred: 1, strength: 3 })]);
});

test('nothing the desk receives tells sources, order, imported preferences or other judgments', async ({
  browser,
}) => {
  const everything: string[] = [];
  const api: string[] = [];
  const context = await browser.newContext();
  context.on(
    'response',
    (response) =>
      void response.text().then(
        (text) => {
          everything.push(text);
          if (response.url().includes('/api/')) api.push(text);
        },
        () => undefined, // a redirect has no body
      ),
  );
  const page = await context.newPage();
  const annotator = new Annotator(page);
  await page.goto(`${instance.url}/sign-in?to=/projects/${projectId}/label`);
  await page.getByLabel('E-mail').fill('owner@example.org');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByTestId('pair')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const key of ['1', '4', 'g']) await annotator.press(key);
  await annotator.saved();
  const traffic = api.join('\n');
  expect(traffic).toContain('This is one answer');
  expect(everything.join('\n')).not.toContain(ORIGIN);
  for (const secret of [
    'completion',
    'ordinal',
    'rotation',
    'source',
    'chosen',
    'rejected',
    'preferred',
    'score',
    'sideSeed',
  ]) {
    expect(traffic.includes(`"${secret}`), secret).toBe(false);
  }
});
