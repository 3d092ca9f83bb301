import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { judgeAll, type ChoosesSide } from '../support/judge-all';
import { makeDeskProject } from '../support/desk-project';
import { openAs } from '../support/open-as';
import { joinProject, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

/** Takes the answer that says "one", wherever it stands; every eighth time the other. */
const careful: ChoosesSide = (texts, at) => {
  const good = texts[0]?.includes('one answer') ? 0 : 1;
  return at % 8 === 7 ? (good === 0 ? 1 : 0) : good;
};
const oneSided: ChoosesSide = () => 0;

test('an admin measures, reads whether to freeze, and takes the report away', async ({ page }) => {
  const projectId = await makeDeskProject(owner, { comparisons: 60, overlap: 3 });
  await openAs(page, instance.url, 'owner@example.org', `/projects/${projectId}/quality`);
  await expect(page.getByText('Nothing measured yet')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  for (const [name, chooses] of [
    ['Cara Careful', careful],
    ['Carl Careful', careful],
    ['Owen Onesided', oneSided],
  ] as const) {
    const annotator = await joinProject(owner, projectId, name);
    expect(await judgeAll(annotator, projectId, chooses)).toBe(60);
  }
  await page.getByRole('button', { name: 'Measure now' }).click();
  await expect(page.getByText(/of 180 judgments on 60 comparisons/)).toBeVisible({ timeout: 60_000 });

  const verdict = page.getByRole('list', { name: 'Can I freeze this?' });
  await expect(
    verdict.getByRole('listitem').filter({ hasText: 'Every planned judgment is there' }),
  ).toContainText('Met');
  await expect(page.getByText('Everything is judged')).toBeVisible();
  const annotators = page.getByRole('table', { name: 'Annotators' });
  const owen = annotators.getByRole('row', { name: /^Owen Onesided/ });
  await expect(owen).toContainText('One side');
  await expect(annotators.getByRole('row', { name: /^Cara Careful/ })).not.toContainText('One side');
  expect(await axeFindings(page)).toEqual([]);

  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const json = JSON.parse(await saved('Download JSON')) as {
    version: number;
    judgments: number;
    raters: unknown[];
  };
  expect(json).toMatchObject({ version: 1, judgments: 180 });
  expect(json.raters).toHaveLength(3);
  const markdown = await saved('Download report');
  expect(markdown).toMatch(/^# Quality of Desk\n/);
  expect(markdown).toContain('| Owen Onesided |');

  await page.getByLabel('Least alpha').fill('2');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('A number from 0 to 1.')).toBeVisible();
  await page.getByLabel('Least alpha').fill('0.95');
  await page.getByLabel('Cost of a judgment').fill('0.35');
  await page.getByLabel('Currency').fill('EUR');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await page.getByRole('button', { name: 'Measure now' }).click();
  await expect(page.getByText('alpha at least 0.95')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Not yet')).toBeVisible();
});

test('an annotator sees nothing of it', async ({ page }) => {
  const projectId = await makeDeskProject(owner, { comparisons: 2 });
  await joinProject(owner, projectId, 'Ann Annotator');
  await openAs(page, instance.url, 'ann.annotator@example.org', `/projects/${projectId}`);
  const pages = page.getByRole('navigation', { name: 'Navigation' });
  await expect(pages.getByRole('link', { name: 'Your work' })).toBeVisible();
  await expect(pages.getByRole('link', { name: 'Quality' })).toHaveCount(0);
  const answer = await page.goto(`${instance.url}/projects/${projectId}/quality`);
  expect(answer?.status()).toBe(404);
});
