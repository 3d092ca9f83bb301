import { expect, type Locator, type Page } from '@playwright/test';
import { findEscapes } from '../support/find-escapes';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { openAs } from '../support/open-as';
import {
  CHINESE,
  CODE,
  CODE_AND_MATHS,
  LONG_AND_SHORT,
  RIGHT_TO_LEFT,
  TOOLS,
  type RichRow,
} from '../support/rich-comparisons';
import { importText, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
let page: Page;
test.beforeAll(async ({ browser }) => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  await openAs(page, instance.url, 'owner@example.org', '/projects');
});
test.afterAll(async () => {
  await page.context().close();
  await instance.stop();
});

const pair = () => page.getByTestId('pair');
const answers = () => pair().getByRole('article');
/** The answer in which a text stands: which side it came to is drawn. */
const answerWith = (text: string) => answers().filter({ hasText: text });
const tool = (name: string) => pair().getByRole('button', { name });

/** Presses the key that a control shows. */
async function pressKeyOf(control: Locator): Promise<void> {
  await page.keyboard.press((await control.getAttribute('aria-keyshortcuts')) ?? '');
}

const opened = new Map<string, string>();

/** The desk over these comparisons, declared to hold harmful content or not. */
async function openDesk(
  rows: readonly RichRow[],
  { harmKinds = [], imageHosts = [] }: { harmKinds?: string[]; imageHosts?: string[] } = {},
): Promise<void> {
  const text = rows.map((row) => JSON.stringify(row)).join('\n');
  let projectId = opened.get(text + harmKinds.join());
  if (projectId === undefined) {
    ({ projectId } = await owner.call<{ projectId: string }>('project.create', { name: 'Reading' }));
    if (imageHosts.length > 0) await owner.call('project.change', { projectId, imageHosts });
    await importText(owner, projectId, text, harmKinds);
    opened.set(text + harmKinds.join(), projectId);
  }
  await page.goto(`${instance.url}/projects/${projectId}/label`);
  await expect(pair()).toBeVisible();
}

test('code is coloured and copied as it was written; maths is set, and money stays money', async () => {
  await openDesk([CODE_AND_MATHS]);
  const answer = answerWith('Use a function');
  const code = answer.locator('pre');
  await expect(code.locator('.hljs-keyword').first()).toHaveText('def');
  const colours = await code.evaluate((pre) =>
    ['.hljs-keyword', '.hljs-string', '.hljs-comment', 'code'].map((part) => {
      const element = pre.querySelector(part);
      return element && getComputedStyle(element).color;
    }),
  );
  expect(new Set(colours).size).toBe(4);
  await answer.getByRole('button', { name: 'Copy' }).click();
  await expect(answer.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CODE);

  await expect(answer.locator('.math-box:not(.math-box-display) .katex')).toHaveCount(1);
  await expect(answer.locator('.math-box-display .katex-display')).toHaveCount(1);
  await expect(answer.locator('.katex annotation').first()).toHaveText('e^{-x^2}');
  await expect(answer.getByText('It costs $5 and $10 for two, or $1,000 a year.')).toBeVisible();
  await expect(answer.locator('.katex-error')).toHaveCount(0);
});

test('tables, lists, tasks, quotes and links are what they were written as', async () => {
  await openDesk([CODE_AND_MATHS]);
  const answer = answerWith('Use a function');
  const table = answer.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Plan', 'Price', 'Seats']);
  await expect(table.getByRole('row').nth(2).getByRole('cell')).toHaveText([
    'Large, with support and ssh',
    '$1,000',
    '250',
  ]);
  await expect(table.getByRole('cell', { name: '$1,000' })).toHaveCSS('text-align', 'right');
  await expect(answer.getByRole('checkbox').first()).toBeChecked();
  await expect(answer.getByRole('checkbox').last()).not.toBeChecked();
  await expect(answer.locator('ol > li')).toHaveCount(2);
  await expect(answer.locator('del')).toHaveText('guess');
  await expect(answer.locator('blockquote')).toContainText('on two lines.');
  await expect(answer.getByRole('link', { name: 'the manual' })).toHaveAttribute(
    'rel',
    /noopener noreferrer/,
  );
});

test('answers stand beside each other or one under the other, by key and by button', async () => {
  await openDesk([CODE_AND_MATHS]);
  const tops = () => answers().evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
  const [a, b] = await tops();
  expect(a).toBe(b);
  await pressKeyOf(tool('One under the other'));
  await expect(tool('One under the other')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(tops).not.toEqual([a, b]);
  const [upper = 0, lower = 0] = await tops();
  expect(lower).toBeGreaterThan(upper + 50);
  await tool('One under the other').click();
  await expect.poll(tops).toEqual([a, b]);
});

test('scrolled together, both answers are always at the same part; by themselves once switched off', async () => {
  await openDesk([
    LONG_AND_SHORT,
    { ...LONG_AND_SHORT, prompt: 'And another, about a fox?' },
    CHINESE,
    TOOLS,
  ]);
  await expect(page.locator('[data-column]')).toHaveCount(0);
  await pressKeyOf(tool('Scroll together'));
  const [long, short] = [answerWith('The long one.'), answerWith('The short one.')].map((card) =>
    card.locator('[data-column]'),
  );
  if (!long || !short) throw new Error('no two answers');
  const part = (column: Locator) =>
    column.evaluate((element) => element.scrollTop / (element.scrollHeight - element.clientHeight));
  const scrollTo = (column: Locator, to: number) =>
    column.evaluate((element, at) => {
      element.scrollTop = at * (element.scrollHeight - element.clientHeight);
    }, to);

  for (const [from, other, to] of [
    [long, short, 0.5],
    [short, long, 0.2],
    [long, short, 1],
    [short, long, 0],
  ] as const) {
    await scrollTo(from, to);
    await expect.poll(() => part(other)).toBeCloseTo(to, 2);
    expect(await part(from)).toBeCloseTo(to, 2);
  }
  await long.hover();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => long.evaluate((element) => element.scrollTop)).toBe(600);
  await expect.poll(async () => Math.abs((await part(long)) - (await part(short)))).toBeLessThan(0.01);
  await page.keyboard.press('End');
  await expect.poll(() => part(short)).toBeCloseTo(1, 2);

  // What lies drawn behind it is not scrolled along, even when nothing has the focus.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Home');
  await expect.poll(() => part(short)).toBe(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => part(short)).toBeGreaterThan(0.05);
  const ahead = page.getByTestId('pair-ahead').locator('[data-column]');
  await expect(ahead).toHaveCount(2);
  expect(await ahead.evaluateAll((columns) => columns.map(({ scrollTop }) => scrollTop))).toEqual([0, 0]);

  // It is the person's own wish: it is kept.
  await page.reload();
  await expect(tool('Scroll together')).toHaveAttribute('aria-pressed', 'true');
  await tool('Scroll together').click();
  await expect(page.locator('[data-column]')).toHaveCount(0);
});

test('words that only one of two answers has are marked, in Chinese too', async () => {
  await openDesk([CHINESE]);
  const onlyHere = (text: string) => answerWith(text).locator('mark:not([aria-hidden])').allTextContents();
  await pressKeyOf(tool('Differences'));
  await expect(pair().getByRole('region', { name: 'Differences between the answers' })).toBeVisible();
  await expect.poll(() => onlyHere('苹果')).toEqual(['苹果', '脆']);
  expect(await onlyHere('香蕉')).toEqual(['香蕉', '软']);
  // What was formatted is out of sight, not beside it.
  await expect(answers().filter({ visible: true })).toHaveCount(2);
  await tool('Differences').click();
  await expect(pair().getByRole('region', { name: 'Differences between the answers' })).toHaveCount(0);
  await expect(answerWith('苹果').locator('strong')).toHaveText('一年四季');
});

test('Arabic and Hebrew run from the right; code and English within them from the left', async () => {
  await openDesk([RIGHT_TO_LEFT]);
  /** At which edge of its block a text begins, as drawn. */
  const edgeOf = (block: Locator) =>
    block.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [box, text] = [element.getBoundingClientRect(), range.getClientRects()[0]];
      if (!text) return 'nothing';
      return box.right - text.right < text.left - box.left ? 'right' : 'left';
    });
  const arabic = answerWith('الطريقة');
  const hebrew = answerWith('משתמשים');
  await expect(arabic.locator('.markdown')).toHaveCSS('direction', 'rtl');
  expect(await edgeOf(arabic.getByRole('heading', { level: 2 }).last())).toBe('right');
  expect(await edgeOf(arabic.locator('li').first())).toBe('right');
  expect(await edgeOf(hebrew.locator('p').first())).toBe('right');
  expect(await edgeOf(hebrew.locator('p').last())).toBe('left');
  for (const answer of [arabic, hebrew]) {
    await expect(answer.locator('pre')).toHaveCSS('direction', 'ltr');
    expect(await edgeOf(answer.locator('pre code'))).toBe('left');
  }
  // A table runs as its answer does, numbers with their column.
  const [first, second] = await arabic
    .locator('th')
    .evaluateAll((all) => all.map((th) => th.getBoundingClientRect().left));
  expect(first).toBeGreaterThan(second ?? Infinity);
  expect(await edgeOf(arabic.getByRole('cell', { name: '1' }))).toBe('right');
  await expect(pair().getByLabel('Conversation').locator('.markdown')).toHaveCSS('direction', 'rtl');
});

test('tool calls and results are read in place, folded when long', async () => {
  await openDesk([TOOLS]);
  const answer = answerWith('I look that up.');
  const call = answer.getByRole('group').filter({ hasText: 'Calls search_trains' });
  await expect(call.locator('pre')).toHaveText(/"from": "Basel SBB",\s+"to"/);
  const result = answer.getByRole('group').filter({ hasText: 'Result of search_trains' });
  await expect(result.getByText('"amount": 79.0')).toBeVisible();
  await result.locator('summary').click();
  await expect(result.getByText('"amount": 79.0')).toBeHidden();
  await expect(result.locator('summary')).toContainText('[{"departs":"06:28"');
  await expect(answer.getByText('The train at 06:28 costs 79 francs.')).toBeVisible();
});

test('a long conversation is pinned at its last turn, and all of it is shown on demand', async () => {
  await openDesk([TOOLS]);
  const conversation = pair().getByRole('region', { name: 'Conversation' });
  const last = conversation.getByText('The last turn: what does it cost, then?');
  const first = conversation.getByText('I want to go from Basel to Milan on Friday.');
  await expect(last).toBeInViewport();
  await expect(first).not.toBeInViewport();
  expect((await conversation.boundingBox())?.height).toBeLessThan(0.4 * 800);
  await pair().evaluate((pane) => {
    pane.scrollTop = 400;
  });
  expect(await pair().evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
  await expect(last).toBeInViewport();
  await pressKeyOf(conversation.getByRole('button', { name: 'Show all of it' }));
  await pair().evaluate((pane) => {
    pane.scrollTop = 0;
  });
  await expect(first).toBeInViewport();
  await expect(conversation.getByText('System instructions')).toBeInViewport();
  await conversation.getByRole('button', { name: 'Show its last turn' }).click();
  await expect(last).toBeInViewport();
  await expect(first).not.toBeInViewport();
});

test('harmful content is covered until it is asked for, by key or button, and the next again', async () => {
  await openDesk([CHINESE, CODE_AND_MATHS, LONG_AND_SHORT], { harmKinds: ['violence', 'hate'] });
  const cover = pair().getByRole('group', { name: 'Covered: this may hold harmful content' });
  const content = pair().locator('[data-covered]');
  const expectCovered = async () => {
    await expect(cover).toContainText('Declared for it: Violence, Hate.');
    await expect(content).toHaveCSS('filter', /blur/);
    // A screen reader is told why, and reads none of it; nor is it judged unread.
    await expect(page.getByRole('status').filter({ hasText: 'It is covered' })).toContainText('V shows it');
    const read = await readAloud();
    expect(read).toContain('Covered: this may hold harmful content');
    expect(read).not.toMatch(/Answer A|苹果|greet|story/);
    await expect(page.getByRole('button', { name: /Tie/ })).toBeDisabled();
  };
  const accessibility = await page.context().newCDPSession(page);
  /** What a screen reader is given of the page. */
  const readAloud = async () => {
    const { nodes } = await accessibility.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    return names.join('\n');
  };
  const assignment = await pair().getAttribute('data-assignment');
  await expectCovered();
  await page.keyboard.press('t');
  await expect(pair()).toHaveAttribute('data-assignment', assignment ?? '');
  await pressKeyOf(cover.getByRole('button', { name: 'Show it' }));
  await expect(cover).toHaveCount(0);
  await expect(content).toHaveCSS('filter', 'none');
  await expect(answerWith('苹果')).toBeVisible();
  expect(await readAloud()).toContain('Answer A');

  await page.keyboard.press('t');
  await expect(pair()).not.toHaveAttribute('data-assignment', assignment ?? '');
  await expectCovered();
  await cover.getByRole('button', { name: 'Show it' }).click();
  await expect(answerWith('Use a function')).toBeVisible();
});

test('images come by way of our own address alone, of the hosts that the project lists', async () => {
  const asked: string[] = [];
  const listen = (request: { url: () => string }) => asked.push(request.url());
  page.on('request', listen);
  const image = (host: string) => `![A map](https://${host}/map.png)`;
  await openDesk(
    [{ prompt: 'Show me.', completions: [image('images.example'), `Listed? ${image('other.example')}`] }],
    { imageHosts: ['images.example'] },
  );
  const listed = answers().filter({ hasNotText: 'Listed?' });
  // No server answers by this name; the proxy asked for it, and says so.
  await expect(listed).toContainText('Image: A map (images.example did not send it)');
  await expect(answerWith('Listed?')).toContainText(
    'Image: A map (not loaded: this project takes no images from other.example)',
  );
  expect(asked.filter((url) => new URL(url).origin !== instance.url)).toEqual([]);
  const proxied = asked.filter((url) => new URL(url).pathname.endsWith('/images'));
  expect(proxied.map((url) => new URL(url).searchParams.get('url'))).toEqual([
    'https://images.example/map.png',
  ]);
  page.off('request', listen);

  await test.step('what the proxy sends is drawn', async () => {
    // The proxy refuses addresses of this machine, rightly, so here its answer is made; `fetch-image.int.test.ts` has the real one.
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    await page.route('**/api/v1/projects/*/images?*', (route) =>
      route.fulfill({ contentType: 'image/png', body: Buffer.from(png, 'base64') }),
    );
    await page.reload();
    const drawn = listed.getByRole('img', { name: 'A map' });
    await expect.poll(() => drawn.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
    await page.unroute('**/api/v1/projects/*/images?*');
  });
});

test('on a phone nothing of it is wider than the screen, and the differences are at hand', async () => {
  await page.setViewportSize({ width: 375, height: 740 });
  for (const row of [CODE_AND_MATHS, RIGHT_TO_LEFT, TOOLS]) {
    await openDesk([row]);
    expect(await findEscapes(page)).toEqual([]);
  }
  await expect(tool('One under the other')).toBeHidden();
  await tool('Differences').click();
  await expect(pair().getByRole('region', { name: 'Differences between the answers' })).toBeVisible();
  expect(await findEscapes(page)).toEqual([]);
});
