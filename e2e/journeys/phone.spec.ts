import { devices, expect, type Page } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { countedJudgments, makeDeskProject } from '../support/desk-project';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
let projectId: string;

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'] ?? {};
test.use({ ...phone, viewport: { width: 375, height: 760 } });

test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());
test.beforeEach(async () => {
  projectId = await makeDeskProject(owner);
});

interface Way {
  from: [x: number, y: number];
  to: [x: number, y: number];
}

/** A finger on its way, in the steps that a screen reports; `beforeUp` runs while it still rests on the screen. */
async function drag(page: Page, { from, to }: Way, beforeUp?: () => Promise<void>): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 10; step += 1) {
    const at = (axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * step) / 10;
    await touch('touchMove', [[at(0), at(1)]]);
  }
  await beforeUp?.();
  await touch('touchEnd', []);
  await devtools.detach();
}

test('a swipe says before the finger lets go what it will choose, chooses the middle strength, and can be undone', async ({
  context,
}) => {
  const annotator = await Annotator.atDesk(context, instance.url, projectId);
  const { page } = annotator;
  const first = await annotator.shownId();
  await drag(page, { from: [300, 300], to: [90, 310] }, async () => {
    await expect(page.getByText('Let go to choose: A clearly better')).toBeVisible();
  });
  await annotator.leaves(first);
  await annotator.saved();
  expect(await countedJudgments(owner, projectId)).toBe(1);
  // Not a tap: right after a fling the browser takes the next one for its end, faster than a person can be.
  await page.getByTestId('undo-note').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('pair')).toHaveAttribute('data-assignment', first);
});

test('scrolling, a short swipe, and a finger over selected text choose nothing', async ({ context }) => {
  const annotator = await Annotator.atDesk(context, instance.url, projectId);
  const { page } = annotator;
  const first = await annotator.shownId();
  await drag(page, { from: [200, 450], to: [215, 200] });
  await drag(page, { from: [200, 300], to: [150, 300] });
  await page.getByTestId('pair').evaluate((pane) => {
    document.getSelection()?.selectAllChildren(pane);
  });
  await drag(page, { from: [300, 300], to: [60, 300] });
  expect(await annotator.shownId()).toBe(first);
  await annotator.saved();
  expect(await countedJudgments(owner, projectId)).toBe(0);
});

test('everything to press is 44 pixels or more each way', async ({ context }) => {
  const { page } = await Annotator.atDesk(context, instance.url, projectId);
  const small = await page.locator('button:visible, a:visible').evaluateAll((targets) =>
    targets
      .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
      .map(({ name, box }) => `${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`),
  );
  expect(small).toEqual([]);
});
