import { test } from '@playwright/test';
import { startSchemeDesks } from '../support/scheme-desk';
const on = { tie: true, both_good: true, both_bad: true, cannot_judge: true };
const rich = { kind: 'pairwise', steps: 4, outcomes: on,
  dimensions: [
    { id: 'helpful', name: 'Helpful', steps: 3, outcomes: { tie: true, cannot_judge: true }, required: true },
    { id: 'harmless', name: 'Harmless', steps: 2, outcomes: { tie: true, cannot_judge: false }, required: false }],
  ratings: [{ id: 'style', name: 'Style', max: 5, required: true }],
  flags: [{ id: 'wrong', name: 'Wrong fact' }, { id: 'rude', name: 'Rude' }, { id: 'off', name: 'Off topic' }],
  spans: [{ id: 'error', name: 'Error' }, { id: 'good', name: 'Well said' }],
  rationale: { ask: 'required', minLength: 20 }, confidence: 'optional', ownReading: { ask: 'off', minLength: 0 } };
const DIR = '/tmp/t3-shots';
const VIEWS = [['desk', { width: 1280, height: 800 }, 'light', 'en-US'], ['mid', { width: 1024, height: 768 }, 'light', 'zh-CN'], ['phone', { width: 375, height: 740 }, 'light', 'en-US'], ['dark', { width: 1280, height: 800 }, 'dark', 'en-US'], ['zh', { width: 1280, height: 800 }, 'light', 'zh-CN'], ['zhphone', { width: 375, height: 740 }, 'dark', 'zh-CN']] as const;
const only = process.env['VIEW'];
test('shots', async ({ browser }) => {
  test.setTimeout(600_000);
  const desks = await startSchemeDesks(browser);
  for (const [name, viewport, colorScheme, locale] of VIEWS) {
    if (only && !only.split(',').includes(name)) continue;
    const d = await desks.inContext(browser, { viewport, colorScheme, locale, ...(name.includes('phone') && { hasTouch: true, isMobile: true }) });
    const { page } = d;
    const open = async (...a: Parameters<typeof d.open>) => { try { await d.open(...a); } catch { await page.getByRole('button', { name: '开始标注' }).click(); await page.getByTestId('pair').waitFor(); } };
    const shot = async (what: string) => { await page.waitForTimeout(350); await page.screenshot({ path: `${DIR}/${name}-${what}.png` }); };
    page.setDefaultTimeout(6000);
    await open({ kind: 'pairwise', steps: 4, outcomes: on });
    await shot('pair4');
    await page.keyboard.press('?'); await shot('keys-pair'); await page.keyboard.press('Escape');
    await page.keyboard.press('s'); await shot('skip'); await page.keyboard.press('Escape');
    await open({ kind: 'pairwise', steps: 1, outcomes: on });
    await shot('pair1');
    await open(rich);
    await shot('rich-0');
    for (const k of ['2', '4', '1']) await page.keyboard.press(k);
    await shot('rich-1');
    await page.keyboard.press('Enter'); await shot('rich-2');
    await page.keyboard.press('Escape');
    for (const k of ['m', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(k);
    await shot('selected');
    await page.keyboard.press('1');
    for (const k of ['m', '2']) await page.keyboard.press(k);
    await shot('marks');
    await page.locator('.mark-label').first().click(); await shot('mark-dialog');
    await page.keyboard.press('Backspace'); await shot('mark-gone');
    await page.keyboard.press('?'); await shot('keys-rich'); await page.keyboard.press('Escape');
    await open({ kind: 'ranking', outcomes: { tie: true, cannot_judge: true } }, { arity: 9 });
    await shot('ranking9-0');
    for (const key of ['c', '1', 'a', '1', 'b', '3', '=']) await page.keyboard.press(key);
    await shot('ranking9-1');
    await page.keyboard.press('?'); await shot('keys-ranking'); await page.keyboard.press('Escape');
    await open({ kind: 'best_worst', outcomes: { cannot_judge: true } }, { arity: 5 });
    await page.keyboard.press('c'); await page.keyboard.press('Shift+B');
    await shot('bestworst');
    await open({ ...rich, ownReading: { ask: 'optional', minLength: 20 } });
    await shot('own');
    await open({ kind: 'pairwise', steps: 3, outcomes: on });
    await page.route('**/api/trpc/judgment.submit**', (route) => route.fulfill({ status: 422, contentType: 'application/json', body: JSON.stringify({ error: { message: 'The rationale is missing.', code: -32600, data: { code: 'UNPROCESSABLE_CONTENT', httpStatus: 422, appCode: 'INVALID', problem: { code: 'textMissing', values: { text: 'rationale' } } } } }) }));
    await page.keyboard.press('1'); await page.waitForTimeout(1200); await shot('refused');
    await page.getByTestId('save-state').getByRole('button').click().catch(() => undefined); await shot('refused-dialog'); await page.keyboard.press('Escape');
    await page.unroute('**/api/trpc/judgment.submit**');
    await page.route('**/api/trpc/**', (route) => route.abort());
    await page.keyboard.press('2'); await page.waitForTimeout(800); await shot('waiting');
    await page.unroute('**/api/trpc/**');
    await page.reload(); await page.waitForTimeout(2500); await shot('nowork');
  }
  await desks.stop();
});
