import { expect } from '@playwright/test';
import { Annotator } from '../support/annotator';
import { axeFindings } from '../support/axe-findings';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { openAs } from '../support/open-as';
import { importText, joinProject, pair, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

const pairs = (name: string, n: number) =>
  Array.from({ length: n }, (_, at) =>
    pair(`${name} ${String(at)}?`, `yes ${name} ${String(at)}`, `no ${String(at)}`),
  ).join('\n');

test('an admin raises priority and overlap, pauses and resumes while an annotator works, who is told why', async ({
  browser,
  page,
}) => {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Changing',
    overlap: 1,
  });
  await importText(owner, projectId, pairs('Early', 12));
  await importText(owner, projectId, pairs('Urgent', 2));
  const member = await joinProject(owner, projectId, 'Ada Annotator');
  const { email } = await member.call<{ email: string }>('account.read', undefined, 'query');
  const annotator = await Annotator.atDesk(await browser.newContext(), instance.url, projectId, email);
  await openAs(page, instance.url, 'owner@example.org', `/projects/${projectId}/distribution`);
  // The newest import comes first in the table.
  await page
    .getByRole('button', { name: /^Change priority and overlap/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Priority' }).fill('50');
  await page.getByRole('textbox', { name: 'Judgments each' }).fill('2');
  await page.getByRole('dialog').getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText('2 comparisons changed.')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('50');
  expect(await axeFindings(page)).toEqual([]);

  const sights: string[] = [];
  for (let n = 0; n < 8; n += 1) {
    const { prompt } = await annotator.press('1');
    sights.push(prompt[0]?.content ?? '');
  }
  expect(sights.filter((text) => text.includes('Urgent'))).toHaveLength(2);
  expect(sights.at(-1)).toContain('Early');

  const reason = page.getByRole('dialog').getByLabel('Reason');
  await page.getByRole('button', { name: 'Pause the project' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pause the project' }).click();
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  // Opened again, it complains of nothing.
  await page.getByRole('button', { name: 'Pause the project' }).click();
  await expect(reason).not.toHaveAttribute('aria-invalid', 'true');
  await reason.fill('New guidelines on Monday.');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Pause the project' }).click();
  await expect(page.getByText(/^Paused since .* by Olive Owner$/)).toBeVisible();

  // What is on the desk may be finished; then it says why there is no more.
  const told = annotator.page.getByText(/New guidelines on Monday\./);
  const pairOnScreen = annotator.page.getByTestId('pair');
  await expect(async () => {
    if (await pairOnScreen.isVisible()) await annotator.press('1');
    await expect(told).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await axeFindings(annotator.page)).toEqual([]);

  await page.getByRole('button', { name: 'Hand out work again' }).click();
  await expect(page.getByText('Work is handed out again.')).toBeVisible();
  await annotator.page.getByRole('button', { name: /look again/i }).click();
  await expect(pairOnScreen).toBeVisible();
});

test('an admin hands what lies on a desk to somebody else, says who may label what, and everybody sees until when', async ({
  browser,
  page,
}) => {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Reassigning',
    overlap: 1,
  });
  await importText(owner, projectId, pairs('Held', 3));
  const ada = await joinProject(owner, projectId, 'Ada Holder');
  await joinProject(owner, projectId, 'Bob Taker');
  await openAs(page, instance.url, 'owner@example.org', `/projects/${projectId}/distribution`);
  await expect(page.getByText('Nothing is handed out just now.')).toBeVisible();
  await ada.call('assignment.takeWork', { projectId, wanted: 1 });
  await page.reload();
  const row = page.getByRole('row', { name: /Held \d\?/ });
  await expect(row).toContainText('Ada Holder');
  await row.getByRole('button', { name: /^Reassign/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Who gets it?').selectOption('Bob Taker');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Reassign', exact: true }).click();
  await expect(row).toContainText('Bob Taker');
  await expect(row).toContainText('kept, not handed out yet');
  await row.getByRole('button', { name: /^Reassign/ }).click();
  await dialog.getByRole('button', { name: 'Reassign', exact: true }).click();
  await expect(page.getByText('Nothing is handed out just now.')).toBeVisible();

  await page.getByRole('button', { name: /^Change priority and overlap/ }).click();
  await dialog.getByRole('checkbox', { name: 'Change which skills it asks for' }).check();
  await dialog.getByRole('textbox', { name: 'Skills' }).fill('law');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText('3 comparisons changed.')).toBeVisible();
  const limits = { dailyLimit: null, totalLimit: null };
  await owner.call('distribution.change', {
    ...{ projectId, settings: { ...limits, dueAt: '2020-01-03T23:59:59.000Z' } },
  });

  const { email } = await ada.call<{ email: string }>('account.read', undefined, 'query');
  const annotator = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  await openAs(annotator, instance.url, email, `/projects/${projectId}`);
  await expect(annotator.getByText('Overdue since Friday, Jan 3, 2020; 3 judgments left')).toBeVisible();
  expect(await axeFindings(annotator)).toEqual([]);
  await annotator.goto(`${instance.url}/projects/${projectId}/label`);
  await expect(annotator.getByText(/work that asks for the skill law/)).toBeVisible();
  await expect(annotator.getByRole('main').getByText('Overdue since Friday, Jan 3')).toBeVisible();
  expect(await axeFindings(annotator)).toEqual([]);

  await page.goto(`${instance.url}/projects/${projectId}/members`);
  await page.getByRole('button', { name: 'Change several' }).click();
  for (const name of [/^Ada Holder/, /^Bob Taker/]) await dialog.getByRole('checkbox', { name }).check();
  await dialog.getByRole('checkbox', { name: 'Change the skills' }).check();
  await dialog.getByRole('textbox', { name: 'Skills' }).fill('law, medicine');
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save for 2 members' }).click();
  await expect(page.getByText('2 members changed. It holds from the next comparison on.')).toBeVisible();
  await annotator.getByRole('button', { name: /look again/i }).click();
  await expect(annotator.getByTestId('pair')).toBeVisible();
});
