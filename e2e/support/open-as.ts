import { expect, type Page } from '@playwright/test';
import { admit } from './admit';

/** Opens a page of the product as somebody who has a password. */
export async function openAs(page: Page, url: string, email: string, path: string): Promise<void> {
  await admit(page, url, email);
  await page.goto(url + path);
  await expect(page).toHaveURL(url + path);
}
