import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import { Annotator } from '../support/annotator';
import type { Instance } from '../support/instance';
import { importText, joinProject, signInOwner } from '../support/set-up-project';
import type { HttpSession } from '../support/http-session';
import { openAs } from '../support/open-as';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

let instance: Instance;
let owner: HttpSession;
test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

const line = (n: number, gold?: object) =>
  JSON.stringify({
    prompt: `Question number ${String(n)}?`,
    completions: [`A poor answer to ${String(n)}.`, `A good answer to ${String(n)}.`],
    ...(gold && { gold }),
  });

async function newProject(name: string, lines: string[], settings: object): Promise<string> {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', { name, overlap: 1 });
  await importText(owner, projectId, lines.join('\n'));
  const read = await owner.call<{ settings: object }>('checks.read', { projectId }, 'query');
  await owner.call('checks.change', { projectId, settings: { ...read.settings, ...settings } });
  return projectId;
}

test('an annotator passes the training round, reading why, and then gets work', async ({ page }) => {
  const gold = { preferred: 1, explanation: 'It answers the question.', use: 'training' };
  const projectId = await newProject('Trained', [line(1, gold), line(2, gold), line(3), line(4)], {
    trainingItems: 2,
    trainingPass: 0.5,
  });
  const { email } = await joined(projectId, 'Tina Trainee');
  await openAs(page, instance.url, email, `/projects/${projectId}/label`);
  await page
    .getByRole('button', { name: /close/i })
    .or(page.getByRole('link', { name: 'Begin training' }))
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Begin training' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let item = 0; item < 2; item += 1) {
    await expect(page.getByRole('group', { name: /^Your judgment/ })).toBeFocused();
    const first = await page.getByRole('article').first().textContent();
    await page.keyboard.press(first?.includes('good') ? '1' : '6');
    await page.keyboard.press('Enter');
    const result = page.getByRole('status', { name: 'Result' });
    await expect(result).toContainText('Right');
    await expect(result).toContainText('It answers the question.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(page.getByText('2 of 2 right.')).toBeVisible();
  await page.getByRole('link', { name: 'To the desk' }).click();
  await expect(page.getByTestId('pair')).toBeVisible();
});

test('a rule pauses an annotator, who reads why and appeals; a reviewer takes it back, and work goes on', async ({
  browser,
}) => {
  const lines = Array.from({ length: 30 }, (_, n) => line(n));
  const projectId = await newProject('Watched', lines, {});
  await owner.call('checks.changeRule', {
    projectId,
    kind: 'one_side',
    rule: { threshold: 0.2, seconds: null, least: 6, action: 'pause' },
  });
  const { email } = await joined(projectId, 'Andy Always');
  const annotator = await Annotator.atDesk(await browser.newContext(), instance.url, projectId, email);
  for (let at = 0; at < 8; at += 1) await annotator.press('1');
  await annotator.saved();
  const { page } = annotator;
  // The worker looks now and again.
  await expect
    .poll(() => owner.call<unknown[]>('rater.actions', { projectId }, 'query'), { timeout: 40_000 })
    .toHaveLength(1);
  await page.goto(`${instance.url}/projects/${projectId}/label`);
  await page.getByRole('link', { name: 'Read why' }).click();
  await expect(page.getByText('A was preferred in 8 of 8 comparisons')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Appeal' }).click();
  await page.getByLabel('What is wrong about it').fill('A was better every time.');
  await page.getByRole('button', { name: 'Send appeal' }).click();
  await expect(page.getByText('Waiting for an answer.')).toBeVisible();

  const reviewer = await (await browser.newContext()).newPage();
  await openAs(reviewer, instance.url, 'owner@example.org', `/projects/${projectId}/review`);
  await reviewer.getByRole('tab', { name: 'Appeals' }).click();
  await expect(reviewer.getByText('A was better every time.')).toBeVisible();
  expect(await axeFindings(reviewer)).toEqual([]);
  await reviewer.getByLabel('Answer to the annotator').fill('You are right.');
  await reviewer.getByRole('button', { name: 'Take it back' }).click();
  await expect(reviewer.getByText('No appeals')).toBeVisible();

  await page.reload();
  await expect(page.getByText('You are right.').first()).toBeVisible();
  await page.goto(`${instance.url}/projects/${projectId}/label`);
  await expect(page.getByTestId('pair')).toBeVisible();
});

test('a reviewer marks a pair as gold by hand, and retires it', async ({ page }) => {
  const projectId = await newProject('Marked', [line(1), line(2)], {});
  await openAs(page, instance.url, 'owner@example.org', `/projects/${projectId}/gold`);
  await expect(page.getByText('No gold items yet')).toBeVisible();
  await page.getByRole('tab', { name: 'Add' }).click();
  await page.getByLabel('Words of the prompt').fill('number 2');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: 'Make it a gold item' }).click();
  await page.getByLabel('Right answer').selectOption({ label: 'Tie' });
  await page.getByLabel('Why it is right').fill('Both say the same.');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save gold item' }).click();
  await expect(page.getByText('No pair has these words')).toBeVisible();
  await page.getByRole('tab', { name: /^Items/ }).click();
  await expect(page.getByText('Right answer: Tie')).toBeVisible();
  await page.getByRole('button', { name: 'Retire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
  await expect(page.getByText('Retired', { exact: true })).toBeVisible();
  for (const tab of ['Checks and training', 'Rules']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await axeFindings(page)).toEqual([]);
  }
});

/** A new annotator, with the e-mail to sign in by. */
async function joined(projectId: string, name: string): Promise<{ email: string }> {
  await joinProject(owner, projectId, name);
  return { email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org` };
}
