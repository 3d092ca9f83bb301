import { expect, type Browser, type BrowserContext } from '@playwright/test';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { Annotator } from '../support/annotator';
import { freeze } from '../support/until-done';
import { keptFiles, storedRows } from '../support/browser-stores';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import { joinProject, ORIGIN, signInOwner } from '../support/set-up-project';
import { signIn } from '../support/sign-in';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
let projectId: string;

test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

test.beforeEach(async () => {
  projectId = await makeDeskProject(owner);
});

const counted = () => countedJudgments(owner, projectId);
const openDesk = (opener: Browser | BrowserContext) => Annotator.atDesk(opener, instance.url, projectId);

test('labelling goes on without a network, and everything arrives once when it is back', async ({
  browser,
}) => {
  const annotator = await openDesk(browser);
  await annotator.press('1');
  await annotator.saved();
  await annotator.page.context().setOffline(true);
  await annotator.press('5');
  await annotator.press('t');
  await annotator.waits(2);
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
  await annotator.waits(1);
  await page.unroute('**/api/trpc/judgment.submit');
  await page.reload();
  expect((await annotator.read()).prompt).not.toEqual(prompt); // by then the page knows what waits
  await annotator.saved();
  expect(await counted()).toBe(1);
});

test('a reload without a network brings the desk back with the same comparisons, and all is sent once', async ({
  browser,
}) => {
  const annotator = await openDesk(browser);
  const { page } = annotator;
  await annotator.press('1');
  await annotator.saved();
  await expect.poll(async () => (await keptFiles(page)).map(({ path }) => path)).toContain('/desk-shell');
  const { prompt } = await annotator.read();

  await page.context().setOffline(true);
  await page.reload();
  await annotator.sitDown();
  expect((await annotator.read()).prompt).toEqual(prompt);
  await annotator.press('5');
  const second = await annotator.press('t');
  await annotator.waits(2);

  await page.reload();
  await annotator.sitDown();
  await annotator.waits(2);
  expect((await annotator.read()).prompt).not.toEqual(second.prompt);

  await page.context().setOffline(false);
  await annotator.saved();
  expect(await counted()).toBe(3);
  await page.reload();
  await annotator.sitDown();
  await annotator.press('2');
  await annotator.saved();
  expect(await counted()).toBe(4);
});

test('what the service worker keeps is nobody’s own: a shell and static files', async ({ browser }) => {
  const annotator = await openDesk(browser);
  await annotator.press('1');
  await annotator.saved();
  await expect
    .poll(async () => (await keptFiles(annotator.page)).map(({ path }) => path))
    .toContain('/desk-shell');
  const kept = await keptFiles(annotator.page);
  const { userId } = await owner.call<{ userId: string }>('account.read', {}, 'query');
  for (const { path, text } of kept) {
    expect(path === '/desk-shell' || path.startsWith('/_next/static/'), path).toBe(true);
    for (const own of [
      projectId,
      userId,
      'Olive Owner',
      'owner@example.org',
      'This is one answer',
      'question 1',
    ])
      expect(text.includes(own), `${own} in ${path}`).toBe(false);
  }
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

test('a comparison reported while its judgment waits: the judgment is first, and counts', async ({
  browser,
}) => {
  const annotator = await openDesk(browser);
  const { page } = annotator;
  await page.context().setOffline(true);
  const { prompt } = await annotator.press('1');
  await page.keyboard.press('u');
  expect((await annotator.read()).prompt).toEqual(prompt);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is wrong with it').fill('It is cruel.');
  await dialog.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  expect((await annotator.read()).prompt).not.toEqual(prompt);
  await annotator.waits(2);
  await page.context().setOffline(false);
  await annotator.saved();
  expect(await counted()).toBe(1);
  const reported = await owner.call<{ reports: { note: string }[] }[]>('report.open', { projectId }, 'query');
  expect(reported.map(({ reports }) => reports.map(({ note }) => note))).toEqual([['It is cruel.']]);
});

/** One judgment, opened in the history to be changed to a tie. */
async function changing(context: BrowserContext) {
  const annotator = await openDesk(context);
  const { page } = annotator;
  await annotator.press('1');
  await annotator.saved();
  await page.goto(`${instance.url}/projects/${projectId}/my-work`);
  await page.getByRole('list', { name: 'Your judgments, newest first' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Tie', exact: true }).click();
  return { page, save: () => page.getByRole('button', { name: 'Save the change' }).click() };
}

test('a change made in the history without a network is kept, and counts once it is back', async ({
  browser,
}) => {
  const { page, save } = await changing(await browser.newContext());
  await page.context().setOffline(true);
  await save();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  await expect(page.getByText('1 judgment waits to be sent')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('1 judgment waits to be sent')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('1 earlier version')).toBeVisible();
  expect(await counted()).toBe(1);
});

test('a change of the history is not sent by somebody who signed in meanwhile', async ({ browser }) => {
  const context = await browser.newContext();
  const { page, save } = await changing(context);
  await joinProject(owner, projectId, 'Eve');
  const { userId } = await owner.call<{ userId: string }>('account.read', {}, 'query');
  const other = await context.newPage();
  await context.clearCookies();
  await signIn(other, instance.url, 'eve@example.org', '/projects');
  const sent: string[] = [];
  page.on('request', (request) => void sent.push(request.url()));
  await save();
  await expect(page.getByText('Not sent yet.')).toBeVisible();
  expect(sent.filter((url) => url.includes('judgment.submit'))).toEqual([]);
  const rows = await storedRows(page, 'touchstone-outbox', 'entries');
  expect(rows.map((row) => row.userId)).toEqual([userId]);

  await context.clearCookies();
  await signIn(other, instance.url, 'owner@example.org', '/projects');
  await expect.poll(() => storedRows(other, 'touchstone-outbox', 'entries')).toEqual([]);
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
  await signIn(page, instance.url, 'owner@example.org', `/projects/${projectId}/label`);
  await annotator.sitDown();
  for (const key of ['1', '4', 'g']) await annotator.press(key);
  await annotator.saved();
  const traffic = api.join('\n');
  expect(traffic).toContain('This is one answer');
  expect(everything.join('\n')).not.toContain(ORIGIN);
  for (const secret of [
    'completionId',
    'completionIds',
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
