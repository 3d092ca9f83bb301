import { expect, type BrowserContext } from '@playwright/test';
import { test } from './test';

test.describe.configure({ mode: 'serial' });

let ofFile: BrowserContext;
test.beforeAll(async ({ browser }) => {
  ofFile = await browser.newContext();
});
test.afterAll(() => ofFile.close());

test('a test may leave open what it opened …', async ({ browser }) => {
  await browser.newPage();
  await (await browser.newContext()).newPage();
  expect(browser.contexts()).toHaveLength(3);
});

test('… and the next one finds only what belongs to the file', ({ browser }) => {
  expect(browser.contexts()).toEqual([ofFile]);
});
