import { expect } from '@playwright/test';
import { startFullInstance, type FullInstance } from '../support/full-instance';
import { test } from '../support/test';
import { tooSmall } from './too-small';
import { visitAll } from './visit';

// Hundreds of scans: their trace would be larger than what it explains.
test.use({ trace: 'off' });

let instance: FullInstance;
test.beforeAll(async () => {
  instance = await startFullInstance();
});
test.afterAll(() => instance.stop());

test('on a phone every control is at least 44 px high and wide', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-US',
  });
  const findings: string[] = [];
  await visitAll(context, instance, async (page, route) => {
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    findings.push(...(await page.evaluate(tooSmall, 44)).map((what) => `${route}: ${what}`));
  });
  expect(findings).toEqual([]);
});

test('the keyboard is seen wherever it goes', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' });
  const findings: string[] = [];
  await visitAll(context, instance, async (page, route) => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const { isRoundOver, hidden } = await page.evaluate((seen) => {
        const at = document.activeElement;
        if (!at || at === document.body) return { isRoundOver: false, hidden: null };
        const isRoundOver = at.getAttribute('data-seen') === seen;
        at.setAttribute('data-seen', seen);
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const isHidden = outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
        return { isRoundOver, hidden: isHidden ? at.outerHTML.slice(0, 120) : null };
      }, route);
      if (hidden !== null) findings.push(`${route}: ${hidden}`);
      if (isRoundOver) break;
    }
  });
  expect([...new Set(findings)]).toEqual([]);
});
