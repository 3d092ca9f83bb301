import { fileURLToPath } from 'node:url';
import { launchChromium } from '@touchstone/e2e/support/chromium';
import type { HttpSession } from '@touchstone/e2e/support/http-session';
import { startInstance } from '@touchstone/e2e/support/instance';
import { importText, pair, PASSWORD, signInOwner } from '@touchstone/e2e/support/set-up-project';

type Browser = Awaited<ReturnType<typeof launchChromium>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

const JUDGMENTS = 200;
const WARM_UP = 10;
const WORDS = 2_000;
const THROTTLE = 4;
const PROBE = fileURLToPath(new URL('desk-probe.js', import.meta.url));

/**
 * Key press to paint at the desk, in Chromium at a quarter of the processor, over 200 judgments of answers of 2,000 words;
 * and, between them in the same run, the same two panes swapped by plain script. The ratio is p95 to p95.
 */
export async function desk(): Promise<void> {
  const instance = await startInstance();
  const browser = await launchChromium();
  try {
    const owner = await signInOwner(instance);
    const { projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Bench' });
    await importComparisons(owner, projectId);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${instance.url}/sign-in?to=/projects/${projectId}/label`);
    await page.getByLabel('E-mail').fill('owner@example.org');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByTestId('pair').waitFor();

    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.addScriptTag({ path: PROBE, type: 'module' });
    const { desk: measured, plain } = await judge(page);
    await page.locator('[data-testid=save-state][data-waiting="0"]').waitFor();
    await verify(owner, projectId);

    const [p50, p95, ceiling] = [quantile(measured, 0.5), quantile(measured, 0.95), quantile(plain, 0.95)];
    const over = measured.filter((ms) => ms > 50).length;
    console.log(
      `plain swap: ${String(plain.length)} times, p50 ${ms(quantile(plain, 0.5))}, p95 ${ms(ceiling)}`,
    );
    console.log(
      `desk ratio=${(p95 / ceiling).toFixed(3)} p95=${p95.toFixed(1)} p50=${p50.toFixed(1)} ceiling_p95=${ceiling.toFixed(1)} over_50ms=${String(over)} judgments=${String(measured.length)}`,
    );
  } finally {
    await browser.close();
    await instance.stop();
  }
}

interface Measured {
  desk: number[];
  plain: number[];
}

async function judge(page: Page): Promise<Measured> {
  for (let turn = 0; turn < WARM_UP + JUDGMENTS; turn += 1) {
    await page.getByTestId('pair-ahead').waitFor({ state: 'attached' });
    const shown = await page.getByTestId('pair').getAttribute('data-assignment');
    for (const key of ['F8', 'F8', String(1 + (turn % 6))]) {
      // A person reads for seconds; here it is enough that nothing is left to do.
      await page.evaluate('new Promise((done) => requestIdleCallback(done, { timeout: 500 }))');
      await page.keyboard.press(key);
    }
    await page.locator(`[data-testid=pair][data-assignment="${shown ?? ''}"]`).waitFor({ state: 'detached' });
    if ((turn + 1) % 50 === 0) console.log(`${String(turn + 1)} judgments given`);
  }
  const all = await page.evaluate<Measured>('window.probe');
  return { desk: all.desk.slice(WARM_UP), plain: all.plain.slice(2 * WARM_UP) };
}

async function importComparisons(owner: HttpSession, projectId: string): Promise<void> {
  const lines = Array.from({ length: WARM_UP + JUDGMENTS + 10 }, (_, i) =>
    pair(`What about subject number ${String(i)}?`, text(`First ${String(i)}`), text(`Second ${String(i)}`)),
  );
  await importText(owner, projectId, lines.join('\n'));
}

/** Markdown as models write it: headings, lists, bold, some code, `WORDS` words in all. */
function text(start: string): string {
  const sentence =
    'It depends on what you want from it, and there is **more than one** good way to see that. ';
  const section = `## ${start}\n\n${sentence.repeat(4)}\n\n- ${sentence}\n- ${sentence}\n\n${sentence.repeat(3)}\n\n`;
  const words = section.split(/\s+/).length;
  return `${section.repeat(Math.ceil(WORDS / words))}\`\`\`js\nconst answer = 42;\n\`\`\`\n`;
}

/** Every judgment is there once. */
async function verify(owner: HttpSession, projectId: string): Promise<void> {
  const { slots } = await owner.call<{ slots: { counted: number } }>(
    'project.progress',
    { projectId },
    'query',
  );
  const given = WARM_UP + JUDGMENTS;
  if (slots.counted !== given) throw new Error(`${String(given)} given, ${String(slots.counted)} counted`);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(q * (sorted.length - 1))] ?? NaN;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
