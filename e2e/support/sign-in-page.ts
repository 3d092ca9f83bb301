import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { PASSWORD } from './set-up-project';

/** A browser of its own, signed in as somebody who has a password, on a page of the product. */
export async function signInPage(
  browser: Browser,
  url: string,
  email: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${url}/sign-in?to=${encodeURIComponent(path)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(url + path);
  return page;
}
