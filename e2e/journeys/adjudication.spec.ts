import { expect } from '@playwright/test';
import { axeFindings } from '../support/axe-findings';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { openAs } from '../support/open-as';
import { openPage } from '../support/open-page';
import { importText, joinProject, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';
import { freeze } from '../support/until-done';

let instance: Instance;
let owner: HttpSession;
test.beforeAll(async () => {
  instance = await startTestInstance();
  owner = await signInOwner(instance);
});
test.afterAll(() => instance.stop());

interface Handed {
  id: string;
  completions: { content: string }[][];
}

/** Judges what is handed out first in favour of the answer that begins with a word. */
async function prefer(annotator: HttpSession, projectId: string, word: string, rationale: string) {
  const [handed] = await annotator.call<Handed[]>('assignment.takeWork', { projectId });
  if (!handed) throw new Error('nothing was handed out');
  const side = handed.completions.findIndex(([turn]) => turn?.content.startsWith(word));
  await annotator.call('judgment.submit', {
    ...{
      projectId,
      assignmentId: handed.id,
      clientId: crypto.randomUUID(),
      activeMs: 1500,
      schemeVersion: 2,
    },
    answer: { outcome: 'prefer', side, strength: 2, rationale },
  });
  return handed.id;
}

test('two annotators disagree, a reviewer settles it, each reads what is for them, and the snapshot holds the final word', async ({
  browser,
}) => {
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Disputed',
    overlap: 2,
  });
  const [current] = await owner.call<{ version: number; scheme: object }[]>(
    'scheme.list',
    { projectId },
    'query',
  );
  const scheme = { ...current?.scheme, rationale: { ask: 'optional', minLength: 0 } };
  await owner.call('scheme.publish', { projectId, scheme, basedOn: current?.version });
  await importText(
    owner,
    projectId,
    JSON.stringify({ prompt: 'Is water wet?', completions: ['Yes, by touch.', 'No, by definition.'] }),
  );
  const [ann, bob] = await Promise.all(
    ['Ann One', 'Bob Two'].map((name) => joinProject(owner, projectId, name)),
  );
  await joinProject(owner, projectId, 'Rita Reviewer', 'reviewer');
  if (!ann || !bob) throw new Error('nobody joined');
  const annsOwn = await prefer(ann, projectId, 'Yes', 'One feels it.');
  const bobsOwn = await prefer(bob, projectId, 'No', 'It makes others wet.');

  const page = await (await browser.newContext()).newPage();
  await openAs(page, instance.url, 'rita.reviewer@example.org', `/projects/${projectId}/adjudicate`);
  await expect(page.getByText('1 comparison waits for a final word')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take up the next' }).click();
  const said = page.getByRole('region', { name: 'What annotators said' });
  await expect(said.first()).toContainText('One feels it.');
  await expect(said.first()).toContainText('It makes others wet.');
  for (const hidden of ['Ann One', 'Bob Two']) await expect(page.getByText(hidden)).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);

  await expect(page.getByRole('group', { name: /^Your final word/ })).toBeFocused();
  const first = await page.getByRole('article').first().textContent();
  await page.keyboard.press(first?.includes('No, by') ? '1' : '6');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Reason' }).fill('The question is about the word.');
  await page.getByRole('checkbox', { name: 'Misread' }).check();
  await page.getByRole('textbox', { name: 'Feedback to every annotator of it' }).fill('Read the definition.');
  await page.getByRole('button', { name: 'Write to one annotator' }).click();
  await page.getByRole('textbox', { name: 'Only to annotator 1' }).fill('Touch is no argument.');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('No disagreement waits')).toBeVisible();
  await expect(page.getByText('The question is about the word.')).toBeVisible();

  await openPage(page, `${instance.url}/projects/${projectId}/judgments`);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('work');
  await expect(page).toHaveURL(/kind=work/);
  await expect(page.getByText('2 judgments shown')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('listitem').filter({ hasText: 'Ann One' }).getByRole('link').click();
  await expect(page.getByText('One feels it.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const annotator = await (await browser.newContext()).newPage();
  await openAs(annotator, instance.url, 'ann.one@example.org', `/projects/${projectId}/my-work`);
  await annotator.getByRole('tab', { name: 'Feedback' }).click();
  await expect(annotator.getByText('Read the definition.')).toBeVisible();
  await expect(annotator.getByText('Touch is no argument.')).toBeVisible();
  await annotator.getByRole('link', { name: 'Open the judgment' }).click();
  await expect(annotator.getByText('The question is about the word.')).toBeVisible();
  await expect(annotator.getByRole('button', { name: 'Change' })).toHaveCount(0);
  expect(await axeFindings(annotator)).toEqual([]);

  interface Told {
    decision: { feedback: string[] } | null;
  }
  const read = (who: HttpSession, assignmentId: string) =>
    who.call<Told>('ownWork.judgment', { projectId, assignmentId }, 'query');
  expect((await read(ann, annsOwn)).decision?.feedback).toEqual([
    'Read the definition.',
    'Touch is no argument.',
  ]);
  expect((await read(bob, bobsOwn)).decision?.feedback).toEqual(['Read the definition.']);

  const snapshotId = await freeze(owner, projectId, true);
  const file = await owner.fetch(`/api/v1/projects/${projectId}/snapshots/${snapshotId}/canonical`);
  const row = JSON.parse(await file.text()) as {
    completions: { messages: { content: string }[] }[];
    judgments: unknown[];
    label: { rule: string; chosen: number };
  };
  expect(row.judgments).toHaveLength(2);
  expect(row.label.rule).toBe('adjudicated/v1');
  expect(row.completions[row.label.chosen]?.messages[0]?.content).toBe('No, by definition.');
});
