import { expect } from '@playwright/test';
import type { Instance } from '../support/instance';
import { openPage } from '../support/open-page';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
test.beforeAll(async () => {
  instance = await startTestInstance();
});
test.afterAll(() => instance.stop());

interface Icon {
  src: string;
  sizes: string;
  purpose?: string;
}

test('the product can be installed, in the language of the browser', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await openPage(page, `${instance.url}/sign-in`);

  const devtools = await context.newCDPSession(page);
  const { data = '', errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as { lang: string; display: string; start_url: string; icons: Icon[] };
  expect(manifest).toMatchObject({ lang: 'zh-Hans', display: 'standalone', start_url: '/projects' });
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A test's browser context is a private window, in which nothing can be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  for (const { src, sizes } of [...manifest.icons, { src: apple ?? '', sizes: '180x180' }]) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${String(image.naturalWidth)}x${String(image.naturalHeight)}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});
