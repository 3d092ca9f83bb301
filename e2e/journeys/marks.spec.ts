import { expect, type Page } from '@playwright/test';
import { assignmentOnScreen, givenAndSaved, storedOf } from '../support/said-on-screen';
import { startSchemeDesks, type SchemeDesks } from '../support/scheme-desk';
import { test } from '../support/test';

const SOURCE = [
  'A family 👩‍👩‍👧 first, **bold cafe\u0301** then 中文字。',
  '- second `code x` item\n- third &amp; last',
  'A formula $a^2 + b^2$ ends it.',
].join('\n\n');

const SCHEME = {
  kind: 'pairwise',
  steps: 3,
  outcomes: { tie: true, both_good: true, both_bad: true, cannot_judge: true },
  spans: [{ id: 'error', name: 'Error' }],
};

/** What is selected on the page, from the start of one text to the end of another, and what of the source that is. */
const SELECTIONS = [
  { name: 'an emoji of several code points', from: '👩‍👩‍👧', to: '👩‍👩‍👧', written: '👩‍👩‍👧' },
  {
    name: 'from bold, over a combining accent, into Chinese',
    from: 'bold',
    to: '中文',
    written: 'bold cafe\u0301** then 中文',
  },
  { name: 'inside code', from: 'x', to: 'x', written: 'x', within: 'code' },
  {
    name: 'over several blocks, backwards',
    from: 'first',
    to: 'second',
    backwards: true,
    written: 'first, **bold cafe\u0301** then 中文字。\n\n- second',
  },
  { name: 'a character written as a reference, whole', from: '&', to: '&', written: '&amp;' },
  { name: 'up to a formula, whole', from: 'formula', to: 'ends', written: 'formula $a^2 + b^2$ ends' },
];

let desks: SchemeDesks;
test.beforeAll(async ({ browser }) => {
  desks = await startSchemeDesks(browser);
});
test.afterAll(() => desks.stop());

interface Ends {
  from: string;
  to: string;
  backwards?: boolean;
  /** The element to look for `from` in. */
  within?: string;
  /** Where the end lies, if in another answer. */
  toSide?: 'A' | 'B';
}

/** Selects text as a person drags over it: from the first place where `from` stands to the first where `to` ends. */
function select(page: Page, ends: Ends): Promise<void> {
  return page.evaluate(({ from, to, backwards = false, within = '*', toSide = 'A' }) => {
    const place = (side: string, text: string, inside: string) => {
      const card = document.querySelector(`[data-testid=pair] article[aria-label="Answer ${side}"]`);
      if (!card) throw new Error(`no answer ${side}`);
      const nodes = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at >= 0 && node.parentElement?.closest(`[data-message] ${inside}`)) return { node, at };
      }
      throw new Error(`"${text}" is not in answer ${side}`);
    };
    const start = place('A', from, within);
    const end = place(toSide, to, '*');
    const [a, b] = [
      [start.node, start.at],
      [end.node, end.at + to.length],
    ] as [[Node, number], [Node, number]];
    const [anchor, focus] = backwards ? [b, a] : [a, b];
    getSelection()?.setBaseAndExtent(...anchor, ...focus);
  }, ends);
}

test('a mark holds just what was selected, in the units of the text as it was written', async () => {
  const { page, db } = desks;
  await desks.open(SCHEME, {
    comparisons: SELECTIONS.length,
    content: SOURCE,
  });
  const markIt = page.getByRole('button', { name: 'Mark the selection as Error', exact: true });
  for (const { name, written, ...ends } of SELECTIONS) {
    const assignment = await assignmentOnScreen(page);
    await select(page, ends);
    await markIt.click();
    await expect(page.getByRole('list', { name: 'Marks made' }).getByRole('listitem')).toHaveCount(1);
    await page.getByRole('button', { name: 'B much better', exact: true }).click();
    await givenAndSaved(page, assignment);
    const { attributes } = await storedOf(db, assignment);
    const [span] = (attributes as { spans: { start: number; end: number }[] }).spans;
    expect(SOURCE.slice(span?.start, span?.end), name).toBe(written);
  }
});

test('what is selected over the edge of an answer is no mark, and that is said', async () => {
  const { page } = desks;
  await desks.open(SCHEME, { comparisons: 1, content: SOURCE });
  await select(page, { from: 'third', to: 'second', toSide: 'B' });
  await page.getByRole('button', { name: 'Mark the selection as Error', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing is selected' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Marks made' })).toHaveCount(0);
});
