import { expect, type Page } from '@playwright/test';

/** How long nothing may have been under way. Playwright's own "networkidle" takes half a second, on every page. */
const QUIET_MS = 200;

/** Watches what a page asks for. @returns a wait until it has asked for nothing, and nothing is under way, for a moment */
export function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>();
  let changed = Date.now();
  page.on('request', (request) => {
    changed = Date.now();
    underWay.add(request);
  });
  const over = (request: unknown) => {
    changed = Date.now();
    underWay.delete(request);
  };
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  const quietFor = () => (underWay.size > 0 ? 0 : Date.now() - changed);
  return async () => {
    await expect.poll(quietFor, { intervals: [25] }).toBeGreaterThan(QUIET_MS);
  };
}
