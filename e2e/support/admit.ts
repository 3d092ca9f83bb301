import { expect, type Page } from '@playwright/test';
import { PASSWORD } from './set-up-project';

/**
 * Signs the browser of a page in as somebody who has a password: by the requests of a form, without the page that it is on,
 * which other tests go through.
 */
export async function admit(page: Page, url: string, email: string): Promise<void> {
  const { request } = page.context();
  const { csrfToken } = (await (await request.get(`${url}/api/auth/csrf`)).json()) as { csrfToken: string };
  const form = { email, password: PASSWORD, csrfToken, callbackUrl: url };
  await request.post(`${url}/api/auth/callback/password`, { form, maxRedirects: 0 });
  const cookies = await page.context().cookies(url);
  expect(
    cookies.map(({ name }) => name),
    `${email} is signed in`,
  ).toContain('touchstone.session');
}
