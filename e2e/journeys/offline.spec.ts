import { expect, test, type Browser } from '@playwright/test';
import type { HttpSession } from '../support/http-session';
import { startInstance, type Instance } from '../support/instance';
import { Annotator } from '../support/annotator';
import { freeze } from '../support/until-done';
import { keptFiles } from '../support/browser-stores';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import { ORIGIN, signInOwner } from '../support/set-up-project';
import { signIn } from '../support/sign-in';

let instance: Instance;
let owner: HttpSession;
let projectId: string;

test.beforeAll(async () => {
  instance = await startInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

test.beforeEach(async () => {
  projectId = await makeDeskProject(owner);
});

const counted = () => countedJudgments(owner, projectId);
const openDesk = (browser: Browser) => Annotator.atDesk(browser, instance.url, projectId);

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
