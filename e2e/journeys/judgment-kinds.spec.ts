import { expect, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import { startSchemeDesks, type SchemeDesks } from '../support/scheme-desk';
import { assignmentOnScreen, givenAndSaved, ordinalsOnScreen, storedOf } from '../support/said-on-screen';
import { test } from '../support/test';

const ALL = { tie: true, both_good: true, both_bad: true, cannot_judge: true };
const PAIR = { kind: 'pairwise', steps: 3, outcomes: ALL };
const RANKING = { kind: 'ranking', outcomes: { tie: true, cannot_judge: true } };
const BEST_WORST = { kind: 'best_worst', outcomes: { cannot_judge: true } };

let desks: SchemeDesks;
test.beforeAll(async ({ browser }) => {
  desks = await startSchemeDesks(browser);
});
test.afterAll(async () => {
  await desks.stop();
});

/** A list by side, put into canonical order. */
const byOrdinal = <T>(bySide: readonly T[], shown: readonly number[]): (T | undefined)[] =>
  shown.map((_, ordinal) => bySide[shown.indexOf(ordinal)]);
const press = async (page: Page, keys: string) => {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stateOf = async (page: Page, arity: number) => ({
  assignment: await assignmentOnScreen(page),
  shown: await ordinalsOnScreen(page, arity),
});

const STRENGTHS: Record<number, string[]> = {
  1: ['better'],
  2: ['slightly better', 'much better'],
  3: ['slightly better', 'clearly better', 'much better'],
  4: ['slightly better', 'clearly better', 'much better', 'vastly better'],
};

for (const steps of [1, 2, 3, 4]) {
  test(`a pair with ${String(steps)} steps: every outcome, by key and by button, on both orders of the sides`, async () => {
    const { page, db } = desks;
    const choices = [
      ...[0, 1].flatMap((side) =>
        Array.from({ length: steps }, (_, at) => ({
          key: String(side === 0 ? steps - at : steps + at + 1),
          name: `${'AB'[side] ?? ''} ${STRENGTHS[steps]?.[at] ?? ''}`,
          side,
          strength: at + 1,
          outcome: 'prefer',
        })),
      ),
      ...[
        ['t', 'Tie', 'tie'],
        ['g', 'Both good', 'both_good'],
        ['b', 'Both bad', 'both_bad'],
        ['n', 'Cannot judge', 'cannot_judge'],
      ].map(([key = '', name = '', outcome = '']) => ({ key, name, outcome, side: null, strength: null })),
    ];
    await desks.open({ ...PAIR, steps }, { comparisons: 2 * choices.length });
    const orders = new Set<string>();
    for (const [at, choice] of [...choices, ...choices].entries()) {
      const { assignment, shown } = await stateOf(page, 2);
      orders.add(`${choice.name} ${String(shown)}`);
      if (at < choices.length) await page.keyboard.press(choice.key);
      else await button(page, choice.name).click();
      await givenAndSaved(page, assignment);
      expect(await storedOf(db, assignment), choice.name).toMatchObject({
        outcome: choice.outcome,
        preferred: choice.side === null ? null : shown[choice.side],
        strength: choice.strength,
        steps: choice.side === null ? null : steps,
        shown,
        attributes: null,
        text: null,
      });
    }
    expect(new Set([...orders].map((order) => order.slice(-3)))).toEqual(new Set(['0,1', '1,0']));
  });
}

const RICH = {
  ...PAIR,
  dimensions: [
    { id: 'helpful', name: 'Helpful', steps: 2, outcomes: { tie: true, cannot_judge: true }, required: true },
    {
      id: 'harmless',
      name: 'Harmless',
      steps: 4,
      outcomes: { tie: true, cannot_judge: true },
      required: true,
    },
  ],
  ratings: [{ id: 'style', name: 'Style', max: 10, required: true }],
  flags: [
    { id: 'wrong', name: 'Wrong fact' },
    { id: 'rude', name: 'Rude' },
  ],
  rationale: { ask: 'required', minLength: 12 },
  confidence: 'required',
};

test('everything a pair may be asked, by keys alone and by buttons alone, on both orders of the sides', async () => {
  const { page, db } = desks;
  await desks.open(RICH, { comparisons: 2 });
  const orders: number[][] = [];
  for (const way of ['keys', 'buttons'] as const) {
    const { assignment, shown } = await stateOf(page, 2);
    orders.push(shown);
    if (way === 'keys') {
      // Outcome, two dimensions, two ratings; the rationale, which is required, takes the cursor by itself.
      await press(page, '2 4 3 0 7');
      const why = page.getByRole('textbox', { name: 'Why?' });
      await expect(why).toBeFocused();
      await page.keyboard.type('  A is right here.  ');
      await press(page, 'Escape [ [ 2 ] 1 ] ] 5');
    } else {
      await button(page, 'A clearly better').click();
      await button(page, 'Helpful: B much better').click();
      await button(page, 'Harmless: A clearly better').click();
      await button(page, 'Style, answer A: 10 of 10').click();
      await button(page, 'Style, answer B: 7 of 10').click();
      await button(page, 'Rude, answer A').click();
      await button(page, 'Wrong fact, answer B').click();
      await page.getByRole('textbox', { name: 'Why?' }).fill('  A is right here.  ');
      await button(page, 'How sure are you? 5 of 5, Certain').click();
    }
    await givenAndSaved(page, assignment);
    const stored = await storedOf(db, assignment);
    expect(stored, way).toMatchObject({
      outcome: 'prefer',
      preferred: shown[0],
      strength: 2,
      shown,
      text: { rationale: 'A is right here.', ownReading: null },
    });
    expect(stored.attributes).toEqual({
      dimensions: {
        helpful: { outcome: 'prefer', preferred: shown[1], strength: 2, steps: 2 },
        harmless: { outcome: 'prefer', preferred: shown[0], strength: 2, steps: 4 },
      },
      ratings: { style: byOrdinal([10, 7], shown) },
      flags: byOrdinal([['rude'], ['wrong']], shown),
      confidence: 5,
    });
  }
  expect(orders.map(String).sort()).toEqual(['0,1', '1,0']);
});

test('what is missing is said, and Enter leads there; "cannot judge" needs no comparison', async () => {
  const { page, db } = desks;
  await desks.open(RICH, { comparisons: 2 });
  const needed = page.getByText(/^Still needed:/).first();
  await expect(needed).toContainText('which answer is better; Helpful; Harmless; Style for A and B');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Helpful', exact: true })).toBeFocused();
  await press(page, '1 t 3 4');
  await page.keyboard.type('Too short');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('group', { name: 'Why?' })).toContainText('3 more characters');
  await expect(page.getByText('9 of at least 12 characters')).toBeVisible();
  await press(page, 'Escape n');
  const { assignment } = await stateOf(page, 2);
  await page.getByRole('textbox', { name: 'Why?' }).fill('I cannot read this.');
  await page.keyboard.press('Escape');
  await button(page, 'How sure are you? 1 of 5, Guessing').click();
  await givenAndSaved(page, assignment);
  expect(await storedOf(db, assignment)).toMatchObject({ outcome: 'cannot_judge', preferred: null });
});

test('an own reading first: the answers are not on the page until it is written, or passed where that is allowed', async () => {
  const { page, db } = desks;
  for (const ask of ['required', 'optional'] as const) {
    await desks.open({ ...PAIR, ownReading: { ask, minLength: 10 } }, { comparisons: 2 });
    const assignment = await assignmentOnScreen(page);
    await expect(page.getByText(/Answer \d\./)).toHaveCount(0);
    await page.keyboard.press('1');
    expect(await assignmentOnScreen(page)).toBe(assignment);
    if (ask === 'required') {
      await expect(button(page, 'Show the answers')).toBeDisabled();
      await page.getByLabel('Your own reading or answer').fill('It should say four.');
      await button(page, 'Show the answers').click();
    } else await button(page, 'Show the answers without one').click();
    await expect(page.getByRole('article', { name: 'Answer A' })).toBeVisible();
    await page.keyboard.press('1');
    await givenAndSaved(page, assignment);
    expect((await storedOf(db, assignment)).text).toEqual(
      ask === 'required' ? { rationale: null, ownReading: 'It should say four.', spanNotes: null } : null,
    );
    await expect(page.getByText(/Answer \d\./)).toHaveCount(0);
  }
});

test('a ranking by keys, by buttons and by dragging, with ties, said to screen readers', async () => {
  const { page, db } = desks;
  await desks.open(RANKING, { arity: 4, comparisons: 4 });
  const said = page.getByTestId('said');
  const chip = (letter: string) => page.getByRole('button', { name: new RegExp(`^Answer ${letter}, `) });
  const tool = (name: RegExp) =>
    page.getByRole('group', { name: /^Move (an )?answer/ }).getByRole('button', { name });
  const drop = async (letter: string, target: string) => {
    const from = await chip(letter).boundingBox();
    const to = await page.locator(`[data-drop="${target}"]`).boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2 + 10, from.y + from.height / 2, { steps: 2 });
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
  };
  const ways = {
    keys: async () => {
      await press(page, 'c 1 a 2');
      await expect(said).toHaveText('Answer A, place 2 of 2.');
      await press(page, 'b 1');
      await expect(said).toHaveText('Answer B, place 1 of 3.');
      await press(page, 'd 4 ArrowUp =');
      await expect(said).toHaveText('Answer D, place 2 of 3, tied with C.');
      await expect(chip('D')).toHaveAttribute('aria-pressed', 'true');
      await press(page, 'b ArrowDown');
      // C and D lead, B is second, A last.
    },
    buttons: async () => {
      await chip('C').click();
      await tool(/^Move C up/).click();
      await chip('D').click();
      await tool(/^Tie D/).click();
      await chip('A').click();
      await tool(/^Move A down/).click();
      await chip('B').click();
      await tool(/^Move B down/).click();
      await expect(said).toHaveText('Answer B, place 3 of 3.');
      await tool(/^Move B up/).click();
    },
    drag: async () => {
      await drop('A', 'gap-0');
      await drop('C', 'gap-0');
      await drop('D', 'place-0');
      await expect(said).toHaveText('Answer D, place 1 of 2, tied with C.');
      await drop('B', 'gap-1');
    },
  };
  for (const [way, run] of Object.entries(ways)) {
    const { assignment, shown } = await stateOf(page, 4);
    await run();
    for (const [letter, words] of Object.entries({
      A: 'place 3 of 3',
      B: 'place 2 of 3',
      C: 'place 1 of 3, tied with D',
      D: 'place 1 of 3, tied with C',
    })) {
      await expect(chip(letter), way).toHaveAccessibleName(`Answer ${letter}, ${words}`);
    }
    await page.keyboard.press('Enter');
    await givenAndSaved(page, assignment);
    const stored = await storedOf(db, assignment);
    expect(stored, way).toMatchObject({ outcome: 'ranking', shown, preferred: null });
    expect(stored.ranks, way).toEqual(byOrdinal([2, 1, 0, 0], shown));
  }
  const { assignment } = await stateOf(page, 4);
  await page.keyboard.press('n');
  await givenAndSaved(page, assignment);
  expect(await storedOf(db, assignment)).toMatchObject({ outcome: 'cannot_judge', ranks: [] });
});

test('a dragged answer is announced on its way, and what is dropped beside every place goes back', async () => {
  const { page } = desks;
  await desks.open(RANKING, { arity: 3 });
  const chip = page.getByRole('button', { name: /^Answer B, / });
  const box = await chip.boundingBox();
  if (!box) throw new Error('no chip');
  const live = page.locator('[id^=DndLiveRegion]');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 20, { steps: 4 });
  await page.mouse.move(640, 200, { steps: 4 });
  await expect(live).toHaveText('Not over a place.');
  await page.mouse.up();
  await expect(chip).toHaveAccessibleName('Answer B, no place yet');
});

for (const arity of [3, 4, 5]) {
  test(`the best and the worst of ${String(arity)}, by keys and by buttons; naming one twice swaps`, async () => {
    const { page, db } = desks;
    await desks.open(BEST_WORST, { arity, comparisons: 2 });
    const last = arity - 1;
    const letter = 'ABCDE'[last] ?? '';
    for (const way of ['keys', 'buttons'] as const) {
      const { assignment, shown } = await stateOf(page, arity);
      if (way === 'keys') {
        await press(page, `a ${letter.toLowerCase()}`);
        await expect(button(page, 'Answer A is the best')).toHaveAttribute('aria-pressed', 'false');
        await page.keyboard.press('Shift+B');
      } else {
        await button(page, `Answer ${letter} is the best`).click();
        await expect(page.getByTestId('said')).toHaveText(`The best and the worst answer: best ${letter}.`);
        await button(page, 'Answer B is the worst').click();
      }
      await givenAndSaved(page, assignment);
      const stored = await storedOf(db, assignment);
      const ranks = Array.from({ length: arity }, (_, side) => (side === last ? 0 : side === 1 ? 2 : 1));
      expect(stored, way).toMatchObject({ outcome: 'best_worst', shown });
      expect(stored.ranks, way).toEqual(byOrdinal(ranks, shown));
    }
  });
}

test('marks with notes, by mouse and by keys, on both orders of the sides', async () => {
  const { page, db } = desks;
  const spans = [
    { id: 'error', name: 'Error' },
    { id: 'good', name: 'Well said' },
  ];
  await desks.open({ ...PAIR, spans }, { comparisons: 2 });
  for (const way of ['mouse', 'keys'] as const) {
    const { assignment, shown } = await stateOf(page, 2);
    if (way === 'mouse') {
      await button(page, 'Mark the selection as Error').click();
      await expect(page.getByRole('alert').filter({ hasText: 'Nothing is selected' })).toBeVisible();
      // A double click selects the first word.
      await page
        .getByRole('article', { name: 'Answer B' })
        .getByText(/Answer \d\./)
        .dblclick({ position: { x: 8, y: 8 } });
      await button(page, 'Mark the selection as Error').click();
    } else {
      await press(page, 'm m 1');
    }
    const mark = page.getByRole('list', { name: 'Marks made' }).getByRole('listitem');
    await expect(mark).toHaveAccessibleName('Error in answer B: Answer');
    await mark.getByRole('textbox', { name: 'Note on this mark' }).fill('Says nothing.');
    await page.keyboard.press('Escape');
    await button(page, 'B much better').click();
    await givenAndSaved(page, assignment);
    const stored = await storedOf(db, assignment);
    expect(stored.attributes, way).toEqual({
      spans: [{ completion: shown[1], message: 0, start: 0, end: 6, label: 'error' }],
    });
    expect(stored.text, way).toEqual({ rationale: null, ownReading: null, spanNotes: ['Says nothing.'] });
  }
});

test('a mark opens where it stands: another label, a note, away and back again, by mouse and by keys', async () => {
  const { page, db } = desks;
  const spans = [
    { id: 'error', name: 'Error' },
    { id: 'good', name: 'Well said' },
  ];
  await desks.open({ ...PAIR, spans }, { comparisons: 1 });
  const { assignment } = await stateOf(page, 2);
  await press(page, 'm Shift+ArrowRight 1 m 2');
  const list = page.getByRole('list', { name: 'Marks made' }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  const dialog = page.getByRole('dialog', { name: 'Mark in answer A' });

  // Over the same words lie two marks: a click opens the inner one.
  await page.locator('mark[data-marks*=" "]').first().click();
  await expect(dialog.getByRole('button', { name: 'Well said' })).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Backspace');
  await expect(dialog).toBeHidden();
  await expect(list).toHaveCount(1);
  await button(page, 'Bring it back').click();
  await expect(list).toHaveCount(2);

  // The label of the outer one is reached by keys.
  await page.getByRole('button', { name: 'Error: change or delete this mark' }).focus();
  await press(page, 'Enter 2');
  await dialog.getByRole('textbox', { name: 'Note on this mark' }).fill('Both of it.');
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();
  await button(page, 'B much better').click();
  await givenAndSaved(page, assignment);
  const stored = await storedOf(db, assignment);
  expect(stored.attributes).toMatchObject({ spans: [{ label: 'good' }, { label: 'good' }] });
  expect(stored.text?.spanNotes).toContain('Both of it.');
});

test('every reason to skip, by digit and by button; harm never counts against anyone, and says so', async () => {
  const { page, db } = desks;
  const reasons = ['harmful', 'unclear', 'language', 'expertise', 'broken', 'other'];
  const ways = ['digit', 'button'] as const;
  await desks.open(PAIR, { comparisons: reasons.length * ways.length });
  for (const [at, reason, way] of reasons.flatMap((each, place) =>
    ways.map((how) => [place, each, how] as const),
  )) {
    const assignment = await assignmentOnScreen(page);
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Skip this comparison' });
    await expect(dialog).toContainText('This never counts against you');
    if (way === 'digit') await page.keyboard.press(String(at + 1));
    else await dialog.getByRole('group').getByRole('button').nth(at).click();
    if (reason === 'other') {
      await dialog.getByRole('textbox').fill('My own text.');
      await page.keyboard.press('Control+Enter');
    }
    await givenAndSaved(page, assignment);
    const row = await db.assignment.findFirstOrThrow({ where: { id: assignment } });
    expect(row).toMatchObject({
      state: 'skipped',
      skipReason: reason,
      skipNote: reason === 'other' ? 'My own text.' : null,
    });
  }
});

test('who wants to confirm each answer says so once, and a press then waits for Enter', async () => {
  const { page } = desks;
  const goOn = page.getByRole('switch', { name: 'Go on by itself' });
  const set = async (on: boolean) => {
    await page.goto(new URL('/account', page.url()).href);
    const stored = page.waitForResponse(/account\.changePreference/);
    await goOn.click();
    await stored;
    await expect(goOn).toBeChecked({ checked: on });
  };
  await desks.open(PAIR, { comparisons: 1 });
  const desk = page.url();
  await set(false);
  await page.goto(desk);
  const assignment = await assignmentOnScreen(page);
  await page.keyboard.press('2');
  await expect(button(page, 'A clearly better')).toHaveAttribute('aria-pressed', 'true');
  expect(await assignmentOnScreen(page)).toBe(assignment);
  await page.keyboard.press('Enter');
  await givenAndSaved(page, assignment);
  await set(true);
});

test('looking again shows all that was said, and any of it can be changed', async () => {
  const { page, db } = desks;
  const scheme = {
    ...RICH,
    dimensions: [RICH.dimensions[0] ?? {}],
    rationale: { ask: 'optional', minLength: 0 },
  };
  await desks.open(scheme, { comparisons: 2 });
  const { assignment, shown } = await stateOf(page, 2);
  await press(page, '1 1 3 4 2');
  await givenAndSaved(page, assignment);
  await page.keyboard.press('u');
  await expect(button(page, 'A much better')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'Helpful: A much better')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'Style, answer B: 4 of 10')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'How sure are you? 2 of 5, Unsure')).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Style, answer B: 9 of 10').click();
  await page.keyboard.press('t');
  await button(page, 'Save the change').click();
  await givenAndSaved(page, assignment);
  expect(await storedOf(db, assignment)).toMatchObject({
    revision: 1,
    outcome: 'tie',
    attributes: { ratings: { style: byOrdinal([3, 9], shown) }, confidence: 2 },
  });
});

test('a ranking by Tab and arrow keys alone: the focus stays on the answer while it moves', async () => {
  const { page } = desks;
  await desks.open(RANKING, { arity: 3 });
  const chip = (letter: string) => page.getByRole('button', { name: new RegExp(`^Answer ${letter}, `) });
  await chip('B').focus();
  await page.keyboard.press('Enter');
  await expect(chip('B')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByTestId('said')).toHaveText('Answer B, no place yet.');
  await press(page, 'ArrowDown c ArrowDown b ArrowDown');
  await expect(chip('B')).toHaveAccessibleName('Answer B, place 2 of 2');
  await expect(chip('B')).toBeFocused();
});

test('on a phone: nothing is wider than the screen, the questions fold away, and a finger ranks', async ({
  browser,
}) => {
  const context = { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true };
  const phone = await desks.inContext(browser, context);
  const { page, db } = phone;
  const fits = async () => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(375);
  };
  await phone.open(RICH);
  await fits();
  await expect(page.getByRole('group', { name: 'Helpful', exact: true })).toBeHidden();
  await button(page, 'A clearly better').tap();
  await expect(page.getByRole('group', { name: 'Helpful', exact: true })).toBeVisible();
  await fits();
  await button(page, 'Hide the questions').tap();
  await expect(page.getByRole('group', { name: 'Helpful', exact: true })).toBeHidden();

  await phone.open(RANKING, { arity: 9 });
  await fits();
  const { assignment, shown } = await stateOf(page, 9);
  for (const letter of 'IHGFEDCBA') {
    await page.getByRole('button', { name: new RegExp(`^Answer ${letter}, `) }).tap();
    await page
      .getByRole('group', { name: `Move answer ${letter}` })
      .getByRole('button', { name: `Move ${letter} up` })
      .tap();
  }
  await fits();
  await button(page, 'Submit').tap();
  await givenAndSaved(page, assignment);
  expect((await storedOf(db, assignment)).ranks).toEqual(byOrdinal([8, 7, 6, 5, 4, 3, 2, 1, 0], shown));
});

for (const [name, scheme, arity] of [
  ['everything a pair may be asked', { ...RICH, spans: RICH.flags }, 2],
  ['a ranking', RANKING, 9],
  ['best and worst', BEST_WORST, 5],
  ['an own reading first', { ...PAIR, ownReading: { ask: 'required', minLength: 10 } }, 2],
] as const) {
  test(`axe finds nothing on the desk of ${name}`, async () => {
    const { page } = desks;
    await desks.open(scheme, { arity });
    expect(await axeFindings(page)).toEqual([]);
  });
}
