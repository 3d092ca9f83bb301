import { expect, test, type Page } from '@playwright/test';
import { startInstance, type Instance } from '../support/instance';
import { importText, joinProject, pair, PASSWORD, signInOwner } from '../support/set-up-project';
import type { HttpSession } from '../support/http-session';

let instance: Instance;
let owner: HttpSession;
test.beforeAll(async () => {
  instance = await startInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${instance.url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/projects$/);
}
