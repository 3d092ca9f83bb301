import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { openAs } from './open-as';

/** A browser of its own, signed in as somebody who has a password, on a page of the product. */
export async function signInPage(
  browser: Browser,
  url: string,
  email: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await openAs(page, url, email, path);
  return page;
}
