import { expect, type Page } from '@playwright/test';
import { PASSWORD } from './set-up-project';

/** Signs in by the form of the page that is open. */
export async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in and waits for the page at `path`. */
export async function signIn(page: Page, url: string, email: string, path: string): Promise<void> {
  await page.goto(`${url}/sign-in?to=${path}`);
  await fillSignIn(page, email);
  await expect(page).toHaveURL(`${url}${path}`);
}

/** Signs out as a person does, by the account menu. */
export async function signOut(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/projects`);
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${url}/sign-in`);
}
