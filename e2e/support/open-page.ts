import { expect, type Page } from '@playwright/test';

/** Goes to a page and waits until it answers: until then a press is lost, and so is what was typed. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilAnswering(page);
}

/** Until the script of the page has taken over. */
export async function untilAnswering(page: Page): Promise<void> {
  await expect(page.locator('html[data-answering]')).toBeAttached();
}
