import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { FullInstance } from '../support/full-instance';
import { openPage } from '../support/open-page';
import { PASSWORD } from '../support/set-up-project';
import { watchRequests } from '../support/watch-requests';
import { addressOf, ROUTES, type Visitor } from './routes';

/** Opens every page of the product as those who may see it, and one that does not exist. */
export async function visitAll(
  context: BrowserContext,
  instance: FullInstance,
  look: (page: Page, route: string) => Promise<void>,
): Promise<void> {
  for (const visitor of ['nobody', 'newcomer', 'owner'] as const) {
    await context.clearCookies({ name: 'touchstone.session' });
    const page = await context.newPage();
    const quiet = watchRequests(page);
    await comeIn(page, instance, visitor);
    const routes = Object.keys(ROUTES).filter((route) => ROUTES[route] === visitor);
    for (const route of visitor === 'owner' ? [...routes, '/no-such-page'] : routes) {
      await openPage(page, instance.url + addressOf(route, instance.ids));
      await quiet();
      await look(page, route);
      if (!route.endsWith('/label')) continue;
      // The guidelines come first; the desk lies behind them.
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await look(page, `${route} (desk)`);
    }
    await page.close();
  }
}

async function comeIn(page: Page, instance: FullInstance, visitor: Visitor): Promise<void> {
  if (visitor === 'nobody') return;
  await openPage(page, visitor === 'newcomer' ? await instance.newcomerLink() : `${instance.url}/sign-in`);
  if (visitor === 'owner') {
    await page.locator('input[name=email]').fill('owner@example.org');
    await page.locator('input[name=password]').fill(PASSWORD);
  }
  await page.locator('button[type=submit]').click();
  await expect(page).toHaveURL(visitor === 'newcomer' ? /\/welcome$/ : /\/projects$/);
}
