import { readlinkSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { storedRows } from '../support/browser-stores';
import { CHROMIUM } from '../support/chromium';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;

test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

/** A browser with a profile on disk, as a person's own is. */
const openBrowser = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, CHROMIUM);

/** Ends the browser as a crash or a power cut does: no page, no worker and no store gets to say a word. */
async function crash(browser: BrowserContext, profile: string): Promise<void> {
  const gone = browser.waitForEvent('close');
  // Chromium names its main process in the lock of the profile: host-pid.
  const pid = Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]);
  process.kill(pid, 'SIGKILL');
  await gone;
}

test('what was judged survives a crash of the browser, and is sent once when it is back', async () => {
  const projectId = await makeDeskProject(owner);
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-profile-'));
  try {
    const before = await openBrowser(profile);
    const annotator = await Annotator.atDesk(before, instance.url, projectId);
    await before.route('**/api/trpc/judgment.submit', (route) => route.abort());
    const judged = [(await annotator.press('1')).prompt, (await annotator.press('t')).prompt];
    await annotator.waits(2);
    expect(await countedJudgments(owner, projectId)).toBe(0);
    await crash(before, profile);

    const after = await openBrowser(profile);
    // Chromium writes cookies only every half minute: whether the session survived is up to the clock.
    await after.clearCookies();
    const back = await Annotator.atDesk(after, instance.url, projectId);
    await back.saved();
    expect(await countedJudgments(owner, projectId)).toBe(2);
    expect(judged).not.toContainEqual((await back.read()).prompt);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

const MUCH_ASKED = {
  ...{ kind: 'pairwise', steps: 3, dimensions: [], flags: [], confidence: 'off' },
  outcomes: { tie: true, both_good: true, both_bad: true, cannot_judge: true },
  ratings: [{ id: 'style', name: 'Style', max: 5, required: true }],
  spans: [{ id: 'error', name: 'Error' }],
  rationale: { ask: 'required', minLength: 30 },
  ownReading: { ask: 'off', minLength: 0 },
};
const HALF = 'It says why, and th';

/** Says a part of everything about the comparison on screen, and waits until that is stored. */
async function sayHalf(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('A clearly better').click();
  await button('Style, answer A: 4 of 5').click();
  // A double click selects the first word.
  await page
    .getByRole('article', { name: 'Answer B' })
    .getByText(/(This is one|That is another)/)
    .dblclick({ position: { x: 8, y: 8 } });
  await button('Mark the selection as Error').click();
  await page.getByRole('textbox', { name: 'Note on this mark' }).fill('Says nothing.');
  await page.getByRole('textbox', { name: 'Why?' }).fill(HALF);
  await expect
    .poll(async () => JSON.stringify(await storedRows(page, 'touchstone-desk', 'drafts')))
    .toContain(HALF);
}

/** Everything `sayHalf` said is on screen. */
async function showsHalf(page: Page) {
  const pressed = (name: string) => page.getByRole('button', { name, exact: true, pressed: true });
  await expect(pressed('A clearly better')).toBeVisible();
  await expect(pressed('Style, answer A: 4 of 5')).toBeVisible();
  const mark = page.getByRole('list', { name: 'Marks made' }).getByRole('listitem');
  await expect(mark).toHaveAccessibleName(/^Error in answer B: (This|That)$/);
  await expect(mark.getByRole('textbox', { name: 'Note on this mark' })).toHaveValue('Says nothing.');
  await expect(page.getByRole('textbox', { name: 'Why?' })).toHaveValue(HALF);
}

test('a half-made answer comes back with every part of it, after a reload and after a crash, and can be finished', async () => {
  const projectId = await makeDeskProject(owner, { comparisons: 3 });
  await owner.call('scheme.publish', { projectId, scheme: MUCH_ASKED, basedOn: 1 });
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-profile-'));
  try {
    const before = await openBrowser(profile);
    const annotator = await Annotator.atDesk(before, instance.url, projectId);
    const id = await annotator.shownId();
    await sayHalf(annotator.page);
    await annotator.page.reload();
    await annotator.sitDown();
    expect(await annotator.shownId()).toBe(id);
    await showsHalf(annotator.page);
    await crash(before, profile);

    const after = await openBrowser(profile);
    await after.clearCookies(); // as above
    const back = await Annotator.atDesk(after, instance.url, projectId);
    expect(await back.shownId()).toBe(id);
    await showsHalf(back.page);
    await back.page.getByRole('textbox', { name: 'Why?' }).fill(`${HALF}at makes it useful.`);
    // By keyboard: the row moves when what is still needed is said or not.
    await back.page.getByRole('button', { name: 'Style, answer B: 2 of 5', exact: true }).press('Space');
    await back.page.keyboard.press('Control+Enter');
    await back.leaves(id);
    await back.saved();
    expect(await countedJudgments(owner, projectId)).toBe(1);
    await expect.poll(() => storedRows(back.page, 'touchstone-desk', 'drafts')).toEqual([]);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
