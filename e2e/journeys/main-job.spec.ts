import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Browser, type Page } from '@playwright/test';
import { Annotator, KEY_MEANING, type Pressed } from '../support/annotator';
import { startInstance, type Instance } from '../support/instance';
import { openPage, untilAnswering } from '../support/open-page';
import { PASSWORD } from '../support/set-up-project';
import { test } from '../support/test';
import { findTestData } from '../support/test-data';

const REAL_FILE = findTestData('hh-rlhf/harmless-base/test.jsonl.gz');
const KEYS = ['1', '2', '3', '4', '5', '6', 't', 'g', 'b', 'n'];
const PAIRS_EACH = 20;

let instance: Instance;
test.beforeAll(async () => {
  instance = await startInstance();
});
test.afterAll(async () => {
  expect(await instance.stop()).toBe(0);
});

test.skip(REAL_FILE === undefined, 'needs the real data sets (TOUCHSTONE_TEST_DATA)');

test('the main job, end to end, on a real file', async ({ browser }) => {
  const owner = await (await browser.newContext({ acceptDownloads: true })).newPage();

  await test.step('the owner comes in by the one-time link and sets a password', async () => {
    await openPage(owner, instance.ownerLink ?? '');
    await expect(owner).toHaveURL(/\/welcome$/);
    await untilAnswering(owner);
    await owner.getByLabel('Your name').fill('Olive Owner');
    await owner.getByLabel('E-mail').fill('owner@example.org');
    await owner.getByLabel('Password').fill(PASSWORD);
    await owner.getByRole('button', { name: 'Save and go on' }).click();
    await expect(owner).toHaveURL(/\/projects$/);
    await untilAnswering(owner);
  });

  await test.step('makes a project', async () => {
    await owner.getByRole('link', { name: 'New project' }).first().click();
    await owner.getByLabel('Name').fill('Harmlessness');
    await owner.getByLabel('Judgments wanted per comparison').fill('2');
    await owner.getByRole('button', { name: 'Create project' }).click();
    await expect(owner).toHaveURL(/\/projects\/[0-9a-f-]{36}$/);
  });
  const project = owner.url();

  await test.step('imports the file', async () => {
    await openPage(owner, `${project}/import`);
    await owner.locator('input[type=file]').setInputFiles(REAL_FILE ?? '');
    await owner.getByLabel('Licence').fill('MIT');
    await owner.getByLabel('Origin').fill('Anthropic HH-RLHF, harmless-base, test');
    await owner.getByRole('button', { name: 'Import', exact: true }).click();
    const row = owner.getByRole('list', { name: 'Imports, newest first' }).getByRole('listitem').first();
    await expect(row).toContainText('Done', { timeout: 120_000 });
    await expect(row).toContainText('2,312');
  });

  const annotators: { page: Annotator; pressed: Pressed[] }[] = [];
  for (const name of ['Ann', 'Ben']) {
    await test.step(`invites ${name}, who joins`, async () => {
      const link = await createInvite(owner, project, name);
      annotators.push({ page: await join(browser, link, name), pressed: [] });
    });
  }

  for (const { page, pressed } of annotators) {
    await test.step('judges twenty pairs by keyboard', async () => {
      await page.page.keyboard.press('Escape'); // the guidelines, shown at first
      await expect(page.page.getByRole('dialog')).toBeHidden();
      for (let n = 0; n < PAIRS_EACH; n += 1) pressed.push(await page.press(KEYS[n % KEYS.length] ?? ''));
      await page.saved();
    });
  }

  await test.step('the owner sees the progress', async () => {
    await owner.goto(project);
    await expect(owner.getByText('40 of 4,624 judgments given')).toBeVisible();
  });

  const files = await test.step('freezes a snapshot and exports it', async () => {
    await openPage(owner, `${project}/snapshots`);
    await owner.getByLabel('Name').fill('First');
    await owner.getByRole('button', { name: 'Freeze', exact: true }).click();
    await expect(owner.getByText('Frozen', { exact: true })).toBeVisible({ timeout: 60_000 });
    return {
      canonical: await download(owner, 'Download Canonical JSON lines'),
      train: await download(owner, 'Download TRL, training split'),
      test: await download(owner, 'Download TRL, test split'),
      judgments: await download(owner, 'Download Raw judgments'),
    };
  });

  await test.step('the files say what was clicked, sides included', async () => {
    checkJudgments(files.judgments, annotators);
    checkTrl(files);
    await expect(owner.locator('body')).toContainText(sha256(files.canonical).slice(0, 12));
  });

  await test.step('trains and sees the curves', async () => {
    await owner.getByRole('link', { name: 'Train a reward model on this' }).first().click();
    await owner.getByRole('button', { name: 'Train', exact: true }).click();
    await expect(owner.getByText('Is it still learning?')).toBeVisible({ timeout: 60_000 });
    await expect(owner.getByText('Longer answer wins')).toBeVisible({ timeout: 120_000 });
    await expect(owner.locator('figure:has-text("Is it still learning?") path').first()).toBeAttached();
  });

  await test.step('scores every completion and exports the scores', async () => {
    await owner.getByRole('button', { name: 'Score every completion' }).click();
    await expect(owner.getByText('4,624 completions scored.')).toBeVisible({ timeout: 120_000 });
    const rows = jsonLines<{ completion_id: string; score: number }>(
      await download(owner, 'Download Scores as JSON lines'),
    );
    expect(rows).toHaveLength(4624);
    expect(new Set(rows.map(({ completion_id }) => completion_id)).size).toBe(4624);
    expect(rows.every(({ score }) => Number.isFinite(score))).toBe(true);
    const ofSnapshot = jsonLines<CanonicalRow>(files.canonical).flatMap(({ completions }) =>
      completions.map(({ id }) => id),
    );
    expect(new Set(rows.map(({ completion_id }) => completion_id))).toEqual(new Set(ofSnapshot));
    const csv = await download(owner, 'Download Scores as CSV');
    expect(csv).toMatch(/^completion_id,prompt_id,source,model_version,score,prompt,completion\r?\n/);
  });
});

interface CanonicalRow {
  id: string;
  split: string;
  prompt: unknown;
  completions: { id: string; messages: unknown }[];
  label: { chosen: number | null; margin: number | null };
}

async function createInvite(owner: Page, project: string, name: string): Promise<string> {
  await openPage(owner, `${project}/members`);
  await owner.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Annotator' }).click();
  await dialog.getByLabel('Who is it for?').fill(name);
  await dialog.getByRole('button', { name: 'Create link' }).click();
  const link = await dialog.getByLabel('Invite link').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return link;
}

async function join(browser: Browser, link: string, name: string): Promise<Annotator> {
  const page = await (await browser.newContext()).newPage();
  const annotator = new Annotator(page);
  await openPage(page, link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account and join' }).click();
  await expect(page).toHaveURL(/\/label$/);
  await expect(page.getByTestId('pair')).toBeVisible();
  return annotator;
}

async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).first().click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

function jsonLines<T>(text: string): T[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Every judgment of a member in the file is one that was pressed, on the same prompt with the same sides, and none is missing. */
function checkJudgments(file: string, annotators: { pressed: Pressed[] }[]): void {
  interface Row {
    kind: string;
    rater: string;
    prompt: unknown;
    completions: { messages: unknown }[];
    outcome: string;
    preferred: number | null;
    strength: number | null;
    steps: number | null;
  }
  const rows = jsonLines<Row>(file);
  expect(rows.filter(({ kind }) => kind === 'imported')).toHaveLength(2312);
  const work = rows.filter(({ kind }) => kind === 'work');
  expect(new Set(work.map(({ rater }) => rater)).size).toBe(annotators.length);
  const said = work.map(({ prompt, completions, outcome, preferred, strength }) =>
    JSON.stringify([
      sorted(prompt),
      completions.map(({ messages }) => sorted(messages)),
      outcome,
      preferred,
      strength,
    ]),
  );
  const clicked = annotators.flatMap(({ pressed }) =>
    pressed.map(({ prompt, completions, key }) => {
      const { outcome, preferred, strength } = KEY_MEANING[key] ?? {
        outcome: 'unknown key',
        preferred: null,
        strength: null,
      };
      return JSON.stringify([sorted(prompt), completions.map(sorted), outcome, preferred, strength]);
    }),
  );
  expect(said.sort()).toEqual(clicked.sort());
  expect(work.every(({ steps, outcome }) => (outcome === 'prefer') === (steps === 3))).toBe(true);
}

/** TRL rows are the decided comparisons of the canonical file, by split, chosen and margin, the prompt not repeated. */
function checkTrl(files: { canonical: string; train: string; test: string }): void {
  interface Row {
    prompt: unknown;
    chosen: unknown;
    rejected: unknown;
    margin?: number;
  }
  const rows = jsonLines<CanonicalRow>(files.canonical);
  for (const split of ['train', 'test'] as const) {
    const expected = rows
      .filter((row) => row.split === split && row.label.chosen !== null)
      .map(({ prompt, completions, label }) => {
        const chosen = label.chosen ?? 0;
        const row = {
          prompt,
          chosen: completions[chosen]?.messages,
          rejected: completions[1 - chosen]?.messages,
        };
        return label.margin === null ? row : { ...row, margin: label.margin };
      });
    expect(jsonLines<Row>(files[split])).toEqual(expected);
    expect(expected.length).toBeGreaterThan(300);
  }
}

/** A conversation with its keys in one order, for comparison as text. */
function sorted(messages: unknown): unknown {
  return (messages as { role: string; content: string }[]).map(({ role, content }) => ({ role, content }));
}
