import { expect } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { joinProject, PASSWORD, signInOwner } from '../support/set-up-project';
import { fillSignIn } from '../support/sign-in';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;

test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

test('an ended session asks for sign-in, keeps what is judged meanwhile, and sends it once after', async ({
  browser,
}) => {
  const projectId = await makeDeskProject(owner);
  await joinProject(owner, projectId, 'Ann');
  const annotator = await Annotator.atDesk(browser, instance.url, projectId, 'ann@example.org');
  const { page } = annotator;
  await annotator.press('1');
  await annotator.saved();

  const elsewhere = new HttpSession(instance.url);
  await elsewhere.signIn('password', { email: 'ann@example.org', password: PASSWORD });
  await elsewhere.call('account.signOutEverywhere', {});

  await annotator.press('2');
  await annotator.press('t');
  await annotator.waits(2);
  await expect(page.getByText('You are signed out')).toBeVisible();
  expect(await countedJudgments(owner, projectId)).toBe(1);

  await page.getByRole('link', { name: 'Sign in again' }).click();
  await fillSignIn(page, 'ann@example.org');
  await annotator.sitDown();
  await annotator.saved();
  expect(await countedJudgments(owner, projectId)).toBe(3);
});
