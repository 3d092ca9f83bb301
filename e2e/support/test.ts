import { test as base } from '@playwright/test';

/**
 * Playwright's `test`, which also closes what a test opened by `browser.newContext()` or `browser.newPage()`: the browser
 * outlives the test, and a desk left open goes on asking the server and being traced. What was open before, by a `beforeAll`,
 * stays open for the tests that follow.
 */
export const test = base.extend<{ closesContexts: undefined }>({
  closesContexts: [
    async ({ browser }, run) => {
      const before = new Set(browser.contexts());
      await run(undefined);
      const opened = browser.contexts().filter((context) => !before.has(context));
      await Promise.all(opened.map((context) => context.close()));
    },
    { auto: true },
  ],
});
