import { expect } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;

test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

test('two tabs of one annotator judge nothing twice and lose nothing', async ({ browser }) => {
  const projectId = await makeDeskProject(owner);
  const context = await browser.newContext();
  const one = await Annotator.atDesk(context, instance.url, projectId);
  const two = new Annotator(await context.newPage());
  await two.page.goto(`${instance.url}/projects/${projectId}/label`);
  await two.sitDown();

  // Both have the same comparison on screen; whoever judges it takes it off the other's desk as well.
  expect(await two.shownId()).toBe(await one.shownId());
  const first = await one.shownId();
  await one.press('1');
  await two.leaves(first);
  for (const tab of [two, one, two, two, one]) {
    const other = tab === one ? two : one;
    const judged = await tab.shownId();
    await tab.press('4');
    await other.leaves(judged);
  }
  await Promise.all([one.saved(), two.saved()]);
  expect(await countedJudgments(owner, projectId)).toBe(6);
  await expect(one.page.getByText('not accepted')).toHaveCount(0);
  await expect(two.page.getByText('not accepted')).toHaveCount(0);
});

test('what waits in a closed tab is sent by the one that stays, once', async ({ browser }) => {
  const projectId = await makeDeskProject(owner);
  const context = await browser.newContext();
  const one = await Annotator.atDesk(context, instance.url, projectId);
  await context.setOffline(true);
  await one.press('1');
  await one.press('2');
  await one.waits(2);
  const stays = await context.newPage();
  await one.page.close();
  await context.setOffline(false);
  // Any page of the product sends, not only the desk.
  await stays.goto(`${instance.url}/projects`);
  await expect.poll(() => countedJudgments(owner, projectId)).toBe(2);
});
