import { expect } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { keptFiles, storedRows } from '../support/browser-stores';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { joinProject, signInOwner } from '../support/set-up-project';
import { signIn, signOut } from '../support/sign-in';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
let projectId: string;
/** User ids by first name. */
const ids: Record<string, string> = {};

test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
  projectId = await makeDeskProject(owner, { comparisons: 20 });
  for (const name of ['Ann', 'Bob']) {
    const person = await joinProject(owner, projectId, name);
    ids[name] = (await person.call<{ userId: string }>('account.read', {}, 'query')).userId;
  }
});
test.afterAll(() => instance.stop());

test('one computer, Ann, Bob, Ann: Ann’s judgments wait for Ann, and Bob sees nothing of hers', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const ann = await Annotator.atDesk(context, instance.url, projectId, 'ann@example.org');
  const { page } = ann;
  await context.route('**/api/trpc/judgment.submit', (route) => route.abort());
  const seen = [(await ann.press('1')).prompt, (await ann.press('6')).prompt];
  await ann.waits(2);
  await signOut(page, instance.url);
  await context.unroute('**/api/trpc/judgment.submit');

  const outbox = () => storedRows(page, 'touchstone-outbox', 'entries');
  expect((await outbox()).map(({ userId }) => userId)).toEqual([ids['Ann'], ids['Ann']]);
  expect(await storedRows(page, 'touchstone-desk', 'work')).toEqual([]);
  // The worker may have to end keeping first; nothing it keeps is anybody's own.
  await expect.poll(async () => (await keptFiles(page)).map(({ path }) => path)).toEqual([]);

  const before = await countedJudgments(owner, projectId);
  await signIn(page, instance.url, 'bob@example.org', `/projects/${projectId}/label`);
  const bob = new Annotator(page);
  await page.reload();
  await bob.sitDown();
  await bob.saved();
  expect(seen).not.toContainEqual((await bob.read()).prompt);
  await bob.press('2');
  await bob.saved();
  expect(await countedJudgments(owner, projectId)).toBe(before + 1);
  expect((await outbox()).map(({ userId }) => userId)).toEqual([ids['Ann'], ids['Ann']]);

  // Without a network Bob's desk is Bob's.
  await expect.poll(async () => (await keptFiles(page)).map(({ path }) => path)).toContain('/desk-shell');
  await context.setOffline(true);
  await page.reload();
  await bob.sitDown();
  await bob.saved();
  expect(seen).not.toContainEqual((await bob.read()).prompt);
  await context.setOffline(false);
  await signOut(page, instance.url);

  await signIn(page, instance.url, 'ann@example.org', '/projects');
  await expect.poll(() => countedJudgments(owner, projectId)).toBe(before + 3);
  await expect.poll(async () => (await outbox()).length).toBe(0);
});

test('a desk left open is covered once somebody else signs in, and what was pressed there stays its author’s', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const ann = await Annotator.atDesk(context, instance.url, projectId, 'ann@example.org');
  const before = await countedJudgments(owner, projectId);
  const other = await context.newPage();
  await other.goto(`${instance.url}/projects`);
  await context.clearCookies();
  await signIn(other, instance.url, 'bob@example.org', '/projects');

  await ann.page.bringToFront();
  await ann.page.keyboard.press('1');
  await expect(ann.page.getByText('Someone else is signed in in this browser')).toBeVisible();
  await expect(ann.page.getByTestId('pair')).toHaveCount(0);
  await ann.page.keyboard.press('2');
  // What Bob does now goes through; by then what Ann pressed would have gone too.
  const bob = new Annotator(other);
  await other.goto(`${instance.url}/projects/${projectId}/label`);
  await bob.sitDown();
  await bob.press('1');
  await bob.saved();
  expect(await countedJudgments(owner, projectId)).toBe(before + 1);
  const rows = await storedRows(ann.page, 'touchstone-outbox', 'entries');
  expect(new Set(rows.map(({ userId }) => userId))).toEqual(new Set([ids['Ann']]));
});
