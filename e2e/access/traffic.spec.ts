import { expect, type Page } from '@playwright/test';
import { Annotator } from '../support/annotator';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { openPage } from '../support/open-page';
import { importText, joinProject, ORIGIN, PASSWORD, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

const SOURCES = ['zephyr-seven-beta', 'granite-forty-two'];
const COMPARISONS = 40;

let instance: Instance;
test.beforeAll(async () => {
  instance = await startTestInstance();
});
test.afterAll(() => instance.stop());

/** Everything that reaches or leaves a browser but the program itself, pages and their data included, as one text. */
class Traffic {
  private readonly parts: Promise<string>[] = [];
  readonly urls: string[] = [];

  constructor(page: Page) {
    page.on('request', (request) => {
      this.urls.push(request.url());
      this.parts.push(Promise.resolve(`${request.url()}\n${request.postData() ?? ''}`));
    });
    page.on('response', (response) => {
      // The same program for everybody.
      if (response.url().includes('/_next/static/')) return;
      const headers = JSON.stringify(response.headers());
      // A redirect has no body, and one that was cut off by leaving the page never told anything.
      this.parts.push(
        response.text().then(
          (body) => `${headers}\n${body}`,
          () => headers,
        ),
      );
    });
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => this.parts.push(Promise.resolve(payload.toString())));
    });
  }

  async text(): Promise<string> {
    return (await Promise.all(this.parts)).join('\n');
  }
}

test('an annotator is told no source, score, canonical order or judgment of others, nor what is a hidden check', async ({
  browser,
}) => {
  const owner = await signInOwner(instance);
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Blind',
    overlap: 3,
  });
  const file = Array.from({ length: COMPARISONS }, (_, n) => comparison(n)).join('\n');
  expect(await importText(owner, projectId, file)).toMatchObject({ added: COMPARISONS, refused: 0 });
  const secrets = [...(await judgedAndScored(owner, projectId)), ...(await hiddenChecks(owner, projectId))];

  const { token } = await owner.call<{ token: string }>('invite.create', { projectId, role: 'annotator' });
  const page = await (await browser.newContext()).newPage();
  const traffic = new Traffic(page);
  await openPage(page, `${instance.url}/link/${token}`);
  await page.getByLabel('Your name').fill('Ann');
  await page.getByLabel('E-mail').fill('ann@example.org');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account and join' }).click();
  await expect(page).toHaveURL(/\/label$/);
  await expect(page.getByTestId('pair')).toBeVisible();
  await page.keyboard.press('Escape');
  const annotator = new Annotator(page);
  await page.reload();
  await expect(page.getByTestId('pair')).toBeVisible();
  for (const key of ['1', '6', 't', 'b', '3', '1', '2', 't', '5', '6', '1', 'g']) await annotator.press(key);
  await annotator.saved();
  await page.keyboard.press('u');
  await page.keyboard.press('4');
  await annotator.saved();
  for (const path of ['', '/my-work']) {
    await page.goto(`${instance.url}/projects/${projectId}${path}`);
    await page.waitForLoadState('networkidle');
  }

  const text = await traffic.text();
  // The net holds what it should have caught: the texts of the comparisons themselves.
  expect(['completions', 'plainly answered'].filter((told) => !text.includes(told))).toEqual([]);
  expect(traffic.urls.filter((url) => url.includes('judgment.submit')).length).toBeGreaterThanOrEqual(6);
  const [shown] = await owner.call<{ exposures: number }[]>('gold.list', { projectId }, 'query');
  expect(shown?.exposures).toBeGreaterThan(0);
  const words = [
    '"goldId"',
    '"isGold"',
    '"kind":"gold"',
    '\\"kind\\":\\"gold\\"',
    '"kind":"repeat"',
    '"ordinal"',
    '"rotation"',
    '"sideSeed"',
    '"preferred"',
    '"source"',
    '"score"',
  ];
  expect([...secrets, ...words].filter((told) => text.includes(told))).toEqual([]);
});

function comparison(n: number): string {
  const words = `question number ${String(n)} about ${['rivers', 'bread', 'sleep', 'ships', 'clay'][n % 5] ?? ''}`;
  return JSON.stringify({
    prompt: `Tell me of ${words}`,
    completions: [
      { content: `The ${words} is plainly answered here.`, source: SOURCES[n % 2] },
      { content: `On the ${words} there is more to say at length.`, source: SOURCES[(n + 1) % 2] },
    ],
  });
}

/** Half of what is handed out from here on are gold items: what would give them away. */
async function hiddenChecks(owner: HttpSession, projectId: string): Promise<string[]> {
  const explanation = 'Plainly is better, says the explanation';
  const found = await owner.call<{ comparisonId: string }[]>(
    'gold.search',
    { projectId, search: 'rivers' },
    'query',
  );
  const goldIds: string[] = [];
  for (const { comparisonId } of found) {
    const gold = { comparisonId, use: 'check', answer: { outcome: 'tie' }, explanation, origin: 'hand' };
    goldIds.push((await owner.call<{ id: string }>('gold.mark', { projectId, ...gold })).id);
  }
  const { settings } = await owner.call<{ settings: object }>('checks.read', { projectId }, 'query');
  await owner.call('checks.change', { projectId, settings: { ...settings, goldRate: 0.5 } });
  return [explanation, ...goldIds];
}

/** Others judge, a model is trained and scores: all that an annotator must not learn, in words and numbers. */
async function judgedAndScored(owner: HttpSession, projectId: string): Promise<string[]> {
  const others = [
    await joinProject(owner, projectId, 'Bella Before'),
    await joinProject(owner, projectId, 'Carl Before'),
  ];
  for (const other of others) await judgeAll(other, projectId);
  await owner.call('snapshot.create', { projectId, name: 'For training', options: {} });
  const snapshot = await until(async () => {
    const [row] = await owner.call<{ id: string; state: string; error: string | null }[]>(
      'snapshot.list',
      { projectId },
      'query',
    );
    return isDone(row) ? row : undefined;
  });
  await owner.call('reward.startTraining', { projectId, snapshotId: snapshot.id });
  const run = await until(async () => {
    const [row] = await owner.call<{ state: string; error: string | null; model: { id: string } | null }[]>(
      'reward.runs',
      { projectId },
      'query',
    );
    return isDone(row) ? row : undefined;
  });
  const modelId = run.model?.id ?? '';
  await owner.call('reward.startScoring', { projectId, modelId });
  const scores = await until(async () => {
    const response = await owner.fetch(`/api/v1/projects/${projectId}/models/${modelId}/scores/jsonl`);
    return response.ok ? response.text() : undefined;
  });
  const rows = scores
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { completion_id: string; score: number });
  expect(rows).toHaveLength(2 * COMPARISONS);
  return [
    ...SOURCES,
    ORIGIN,
    'Bella Before',
    'Carl Before',
    ...rows.flatMap(({ completion_id: id, score }) => [id, String(score)]),
  ];
}

interface Handed {
  id: string;
  schemeVersion: number;
  completions: { content: string }[][];
}

async function judgeAll(other: HttpSession, projectId: string): Promise<void> {
  for (;;) {
    const held = await other.call<Handed[]>('assignment.takeWork', { projectId });
    if (held.length === 0) return;
    for (const { id, schemeVersion, completions } of held) {
      const side = completions.findIndex((messages) => messages[0]?.content.includes('plainly'));
      await other.call('judgment.submit', {
        projectId,
        assignmentId: id,
        clientId: crypto.randomUUID(),
        answer: { outcome: 'prefer', side, strength: 2 },
        activeMs: 1000,
        schemeVersion,
      });
    }
  }
}

/** @throws with the reason when the work has failed */
function isDone(row: { state: string; error: string | null } | undefined): boolean {
  if (row?.state === 'failed') throw new Error(row.error ?? 'it failed without a reason');
  return row?.state === 'done';
}

/** Looks until there is something; the test's own time limit ends it otherwise. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
  }
}
