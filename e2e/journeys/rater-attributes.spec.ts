import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import { makeDeskProject } from '../support/desk-project';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { joinProject, signInOwner } from '../support/set-up-project';
import { judgeAll } from '../support/judge-all';
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

test('an admin asks, an annotator answers and takes it back, and groups of five are compared', async ({
  page,
}) => {
  const projectId = await makeDeskProject(owner, { comparisons: 20, overlap: 10 });
  await openAs(page, instance.url, 'owner@example.org', `/projects/${projectId}/quality`);
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill('Do you write code for a living?');
  await page.getByRole('textbox', { name: 'Options' }).fill('Yes');
  await page.getByRole('button', { name: 'Add the question' }).click();
  await expect(page.getByText('Write 2 to 12 different options')).toBeVisible();
  await page.getByRole('textbox', { name: 'Options' }).fill('Yes\nNo');
  await page.getByRole('button', { name: 'Add the question' }).click();
  await expect(page.getByText('Yes · No')).toBeVisible();

  await page.goto(`${instance.url}/projects/${projectId}/my-work?tab=about`);
  const asked = page.getByRole('radiogroup', { name: 'Do you write code for a living?' });
  await asked.getByRole('radio', { name: 'Yes' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await expect(asked.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.getByRole('button', { name: 'Delete my answers' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(asked.getByRole('radio', { name: 'Yes' })).not.toBeChecked();

  const [attribute] = await owner.call<{ id: string }[]>('raterAttribute.own', { projectId }, 'query');
  for (let at = 0; at < 10; at += 1) {
    const annotator = await joinProject(owner, projectId, `Annotator ${String(at)}`);
    await judgeAll(annotator, projectId, (texts) => (texts[0]?.includes('one answer') ? 0 : 1));
    await annotator.call('raterAttribute.answer', { projectId, attributeId: attribute?.id, choice: at % 2 });
  }
  await page.goto(`${instance.url}/projects/${projectId}/quality`);
  await page.getByRole('button', { name: 'Measure now' }).click();
  await expect(page.getByText('Do you write code for a living? How far do the groups agree?')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('Yes, with each other')).toBeVisible();
  await expect(page.getByText('Not shown: Said nothing.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
