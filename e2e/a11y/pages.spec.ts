import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import { startFullInstance, type FullInstance } from '../support/full-instance';
import { test } from '../support/test';
import { visitAll } from './visit';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 375, height: 812 },
];

// Hundreds of scans: their trace would be larger than what it explains.
test.use({ trace: 'off' });

let instance: FullInstance;
test.beforeAll(async () => {
  instance = await startFullInstance();
});
test.afterAll(() => instance.stop());

/** Words differ by language, colours do not: one language is looked at in the dark too, the other where words have least room. */
const THEMES = { 'en-US': ['light', 'dark'], 'zh-CN': ['light'] } as const;

for (const locale of ['en-US', 'zh-CN'] as const) {
  test(`no page has a serious accessibility fault or scrolls sideways (${locale}, ${THEMES[locale].join(' and ')}, desktop and phone)`, async ({
    browser,
  }) => {
    test.slow();
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    const findings: string[] = [];
    await visitAll(context, instance, async (page, route) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (sideways > 0) findings.push(`${route} ${String(size.width)}: scrolls by ${String(sideways)} px`);
        if (locale === 'zh-CN' && size !== SIZES.at(-1)) continue;
        for (const colorScheme of THEMES[locale]) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const found = await axeFindings(page, { seriousOnly: true });
          findings.push(...found.map((what) => `${route} ${String(size.width)} ${colorScheme}: ${what}`));
        }
      }
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'en-US' ? 'en' : 'zh-Hans');
    });
    expect(findings).toEqual([]);
  });
}
