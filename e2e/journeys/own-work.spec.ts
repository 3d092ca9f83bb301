import { readFileSync } from 'node:fs';
import { expect, type Browser } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { axeFindings } from '../support/axe-findings';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { importText, joinProject, pair, signInOwner } from '../support/set-up-project';
import { signInPage } from '../support/sign-in-page';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

const FRUIT = ['apple', 'banana', 'cherry', 'durian', 'elderberry', 'fig'];

/** A project of six pairs, an annotator at the desk and a reviewer, with names of their own. */
async function setUp(browser: Browser, name: string, overlap = 1) {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    ...{ name, overlap, guidelines: 'Prefer the honest answer.\n\nRead both.' },
  });
  const lines = FRUIT.map((fruit) =>
    pair(`What is a ${fruit}?`, `A ${fruit} is a fruit, as far as I know.`, `No idea what a ${fruit} is.`),
  );
  await importText(owner, projectId, lines.join('\n'));
  await joinProject(owner, projectId, `${name} Ann`);
  await joinProject(owner, projectId, `${name} Rita`, 'reviewer');
  const mail = (person: string) => `${name.toLowerCase()}.${person}@example.org`;
  const path = `/projects/${projectId}`;
  const page = await signInPage(browser, instance.url, mail('ann'), `${path}/label`);
  const ann = new Annotator(page);
  await page.getByRole('button', { name: 'Start labelling' }).click();
  await page.reload();
  await expect(page.getByTestId('pair')).toBeVisible();
  const rita = () => signInPage(browser, instance.url, mail('rita'), `${path}/review`);
  return { projectId, path, page, ann, rita };
}

test('an annotator finds a judgment, changes it within the window, and not after', async ({ browser }) => {
  const { projectId, path, page, ann } = await setUp(browser, 'Edit');
  const pressed = [];
  for (const key of ['1', '5', 't']) pressed.push(await ann.press(key));
  await ann.saved();

  await page.goto(`${instance.url}${path}/my-work`);
  const list = page.getByRole('list', { name: 'Your judgments, newest first' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('listitem').first()).toContainText('Tie');
  expect(await axeFindings(page, { seriousOnly: true })).toEqual([]);

  const fruit = /What is an? (\w+)\?/.exec(pressed[1]?.prompt.at(-1)?.content ?? '')?.[1] ?? '';
  await page.getByLabel('Search').fill(fruit.toUpperCase());
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('listitem')).toContainText('B clearly better');
  await list.getByRole('link').click();

  await expect(page.getByRole('heading', { name: /^Judgment of/ })).toBeVisible();
  for (const [side, letter] of ['A', 'B'].entries()) {
    const shown = pressed[1]?.completions[side]?.[0]?.content ?? '';
    await expect(page.getByRole('article', { name: `Answer ${letter}` })).toContainText(shown);
  }
  // Saved as it is, it gets no version.
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  await expect(page.getByText('1 earlier version')).toHaveCount(0);

  // The comparison is read over the controls, and the keys on them work as on the desk.
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByRole('article', { name: 'Answer A' })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Save the change' })).toBeInViewport();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Changed. The new version counts.')).toBeVisible();
  await expect(page.getByText('1 earlier version')).toBeVisible();
  await expect(page.getByText('A slightly better')).toBeVisible();
  await expect(page.getByText('B clearly better')).toBeVisible();
  await expect(page.getByText('Nothing was changed.')).toHaveCount(0); // half hidden behind the newer note
  expect(await axeFindings(page, { seriousOnly: true })).toEqual([]);

  // The window closes while the form is open: the server says no, in words, and nothing changes.
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Both bad' }).click();
  await owner.call('project.change', { projectId, editHours: 0 });
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('main')).toContainText('the time to change this judgment is over');
  await page.reload();
  await expect(page.getByText('In this project a judgment stands once it is sent.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change' })).toHaveCount(0);
  await expect(page.getByText('A slightly better')).toBeVisible();
});

test('the day’s number is the person’s, not the browser’s, and without a network the desk’s ways out stay on it', async ({
  browser,
}) => {
  const { path, page, ann } = await setUp(browser, 'Count');
  await ann.press('1');
  await ann.saved();
  await expect(page.getByRole('link', { name: '1 today' })).toBeVisible();
  const elsewhere = await signInPage(browser, instance.url, 'count.ann@example.org', `${path}/label`);
  await elsewhere.getByRole('button', { name: 'Start labelling' }).click();
  await expect(elsewhere.getByRole('link', { name: '1 today' })).toBeVisible();

  await page.context().setOffline(true);
  await ann.press('t');
  for (const name of [/today/, /Back to/]) await page.getByRole('link', { name }).click();
  await expect(page.getByText('You are offline, so this page stays open.')).toBeVisible();
  await expect(page).toHaveURL(`${instance.url}${path}/label`);
  await expect(page.getByTestId('pair')).toBeVisible();
  await expect(page.getByRole('link', { name: '2 today' })).toBeVisible();
});

test('a question reaches the reviewers, and the reply reaches the one who asked', async ({ browser }) => {
  const { path, page, ann, rita } = await setUp(browser, 'Ask');
  const { completions } = await ann.read();
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send the question' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Write what you want to know.');
  await dialog.getByLabel('Your question').fill('Does “no idea” count as honest?');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await ann.press('1');
  await ann.saved();

  const reviewer = await rita();
  const card = reviewer.getByRole('listitem').filter({ hasText: 'count as honest?' });
  await card.getByRole('button', { name: 'Show the comparison' }).click();
  await expect(card.getByRole('article', { name: 'Answer A' })).toContainText(
    completions[0]?.[0]?.content ?? '',
  );
  expect(await axeFindings(reviewer, { seriousOnly: true })).toEqual([]);
  await card.getByLabel('Your reply').fill('Yes, when it is true.');
  await card.getByRole('button', { name: 'Reply' }).click();
  await expect(reviewer.getByText('No question is open')).toBeVisible();

  // What is done stays readable, and a reply can be corrected: the one who asked sees that it was.
  await reviewer.getByRole('radio', { name: 'Done' }).click();
  await expect(card).toContainText('Yes, when it is true.');
  await card.getByRole('button', { name: 'Correct the reply' }).click();
  await card.getByLabel('Your reply').fill('Yes, **only** when it is true.');
  await card.getByRole('button', { name: 'Send the correction' }).click();
  await expect(card).toContainText('Corrected reply of');
  await expect(card.locator('strong')).toHaveText('only');
  expect(await axeFindings(reviewer, { seriousOnly: true })).toEqual([]);

  await page.reload();
  await page.getByRole('link', { name: '1 new reply' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Corrected reply of');
  await expect(page.getByRole('tabpanel').locator('strong')).toHaveText('only');
  await page.getByRole('link', { name: 'Open the judgment' }).click();
  await expect(page.getByRole('main')).toContainText('Yes, only when it is true.');
  await page.goto(`${instance.url}${path}/label`);
  await expect(page.getByTestId('pair')).toBeVisible();
  await expect(page.getByRole('link', { name: /new repl/ })).toHaveCount(0);
});

test('a reported comparison waits for a reviewer, who hands it out again or withholds it', async ({
  browser,
}) => {
  const { projectId, page, ann, rita } = await setUp(browser, 'Report');
  const { id } = await ann.read();
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByLabel('What is wrong with it').fill('It is cruel.');
  await page.getByRole('dialog').getByRole('button', { name: 'Report', exact: true }).click();
  await expect(page.locator(`[data-assignment="${id}"]`)).toHaveCount(0);
  await expect(page.getByTestId('pair')).toBeVisible();
  await ann.saved();
  const parked = async () =>
    (await owner.call<{ slots: { parked: number } }>('project.progress', { projectId }, 'query')).slots
      .parked;
  expect(await parked()).toBe(1);

  const reviewer = await rita();
  await reviewer.getByRole('tab', { name: /Reports of harm/ }).click();
  const card = reviewer.getByRole('listitem').filter({ hasText: 'It is cruel.' }).first();
  await expect(card.getByRole('article')).toHaveCount(0); // covered until asked for
  expect(await axeFindings(reviewer, { seriousOnly: true })).toEqual([]);
  await card.getByRole('button', { name: 'Hand it out again' }).click();
  await reviewer.getByRole('dialog').getByRole('button', { name: 'Hand it out again' }).click();
  await expect(reviewer.getByText('Nothing is reported')).toBeVisible();
  expect(await parked()).toBe(0);
  await reviewer.getByRole('tab', { name: 'Decided' }).click();
  await expect(card).toContainText('Handed out again');
  await expect(card.getByRole('article')).toHaveCount(0);
});

test('the timesheet holds every judgment, as a page and as CSV, and pace tells the same', async ({
  browser,
}) => {
  const { path, page, ann } = await setUp(browser, 'Time');
  const sent: number[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('judgment.submit')) return;
    sent.push((request.postDataJSON() as { activeMs: number }).activeMs);
  });
  for (const key of ['1', '2', 't', 'n']) await ann.press(key);
  await ann.saved();
  const total = sent.reduce((sum, ms) => sum + ms, 0);

  await page.goto(`${instance.url}${path}/my-work?tab=timesheet`);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3); // head, today, total
  await expect(rows.last().getByRole('cell').nth(1)).toHaveText('4');
  expect(await axeFindings(page, { seriousOnly: true })).toEqual([]);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download CSV' }).click();
  const [head = '', ...lines] = readFileSync(await (await waiting).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head.split(',').slice(0, 5)).toEqual([
    ...['Day', 'Time zone', 'Active time (h:mm:ss)', 'Active milliseconds', 'Judgments'],
  ]);
  const figures = lines.map((line) => line.split(','));
  expect(figures.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(total);
  expect(figures.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(4);

  await page.getByRole('tab', { name: 'Pace' }).click();
  await expect(page.getByText('How much do I judge a day?')).toBeVisible();
  await expect(page.getByText('67% of the judgments wanted are in')).toBeVisible();
  await expect(page.getByText('That never counts against you')).toBeVisible();
  expect(await axeFindings(page, { seriousOnly: true })).toEqual([]);
});

test('an empty desk says why, and what to do', async ({ browser }) => {
  const { path, page, ann } = await setUp(browser, 'Empty', 2);
  for (const _ of FRUIT) await ann.press('1');
  await ann.saved();
  await expect(page.getByText('You have done your part')).toBeVisible();
  expect(await axeFindings(page, { seriousOnly: true })).toEqual([]);
  await page.getByRole('link', { name: 'See your work' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}/my-work$`));
});

test('changed guidelines open at what changed since they were last read', async ({ browser }) => {
  const { projectId, page } = await setUp(browser, 'Rules');
  await owner.call('project.change', {
    projectId,
    guidelines: 'Prefer the kind answer.\n\nRead both.\n\nTwice.',
  });
  await page.reload();
  await page.keyboard.press('k');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('del')).toHaveText(/honest/);
  await expect(dialog.locator('ins').first()).toHaveText(/kind/);
  expect(await axeFindings(page, { seriousOnly: true })).toEqual([]);
  await dialog.getByRole('radio', { name: 'The whole text' }).click();
  await expect(dialog.getByText('Prefer the kind answer.')).toBeVisible();
});
