import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import { startFullInstance, type FullInstance } from '../support/full-instance';
import { test } from '../support/test';
import { visitAll } from './visit';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 375, height: 812 } };
type Size = keyof typeof SIZES;

// Hundreds of scans: their trace would be larger than what it explains.
test.use({ trace: 'off' });

let instance: FullInstance;
test.beforeAll(async () => {
  instance = await startFullInstance();
});
test.afterAll(() => instance.stop());

interface Scan {
  locale: string;
  lang: string;
  themes: readonly ('light' | 'dark')[];
  /** Where accessibility is scanned; sideways scrolling is looked for at every size. */
  sizes: readonly Size[];
}

/** Words differ by language, colours do not: one language is looked at in the dark too, the other where words have least room. */
const SCANS: readonly Scan[] = [
  { locale: 'en-US', lang: 'en', themes: ['light', 'dark'], sizes: ['desktop', 'phone'] },
  { locale: 'zh-CN', lang: 'zh-Hans', themes: ['light'], sizes: ['phone'] },
];

for (const { locale, lang, themes, sizes } of SCANS) {
  test(`no page scrolls sideways or has a serious accessibility fault (${locale}, ${themes.join(' and ')}, ${sizes.join(' and ')})`, async ({
    browser,
  }) => {
    test.slow();
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    const findings: string[] = [];
    await visitAll(context, instance, async (page, route) => {
      for (const size of ['desktop', 'phone'] as const) {
        await page.setViewportSize(SIZES[size]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (sideways > 0) findings.push(`${route} ${size}: scrolls by ${String(sideways)} px`);
        for (const colorScheme of sizes.includes(size) ? themes : []) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const found = await axeFindings(page, { seriousOnly: true });
          findings.push(...found.map((what) => `${route} ${size} ${colorScheme}: ${what}`));
        }
      }
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
    expect(findings).toEqual([]);
  });
}
