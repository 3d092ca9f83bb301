import { createHash, randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { HttpSession } from '../support/http-session';
import type { Instance } from '../support/instance';
import { joinProject, signInOwner } from '../support/set-up-project';
import { test } from '../support/test';
import { startTestInstance } from '../support/test-instance';

const QUESTIONS = 6;
/** Nothing that annotators get may hold it. */
const SOURCE = 'name-of-a-source';
const letters = (at: number) => ['ant', 'bee', 'cat', 'dog'].map((animal) => `${animal} ${String(at)}`);

/** A file of four answers each, a line that no ranking can ask about, and one that is no row. */
const FILE = [
  ...Array.from({ length: QUESTIONS }, (_, at) =>
    JSON.stringify({
      prompt: [
        { role: 'system', content: 'Order things.' },
        { role: 'user', content: `Order of question ${String(at)}?` },
      ],
      completions: letters(at).map((content) => ({ content, source: `${SOURCE} of ${content}` })),
    }),
  ),
  JSON.stringify({ prompt: 'Two?', completions: ['one', 'other'] }),
  '{"prompt": "Broken?"',
].join('\n');

interface Claimed {
  id: string;
  schemeVersion: number;
  prompt: { content: string }[];
  completions: { content: string }[][];
}

/** What an annotator saw and said. */
interface Said {
  shown: string[];
  ranks: number[];
  sessionPosition: number;
}

let instance: Instance;
test.beforeAll(async () => {
  instance = await startTestInstance({ demo: true });
});
test.afterAll(async () => {
  expect(await instance.stop()).toBe(0);
});

test('rankings come in, are judged in every order, and come out as they were said', async () => {
  const owner = await signInOwner(instance);
  const projects = await owner.call<{ id: string; name: string }[]>('project.list', undefined, 'query');
  const projectId = projects.find(({ name }) => name === 'Demo: ranking')?.id ?? '';
  await owner.call('project.change', { projectId, overlap: 2 });
  const imported = await importFile(owner, projectId);
  expect(imported).toMatchObject({
    format: 'touchstone',
    harmKinds: ['hate', 'other'],
    state: 'done',
    added: QUESTIONS,
    refused: 2,
  });
  const refusals = await owner.call<{ line: number; reason: string }[]>(
    'import.refusals',
    { projectId, importId: imported.id },
    'query',
  );
  expect(refusals).toMatchObject([
    { line: 7, reason: 'the project ranks 3 to 9 completions, and the line has 2' },
    { line: 8, reason: 'not valid JSON' },
  ]);

  const said = new Map<string, Said>();
  for (const name of ['Ann', 'Ben']) {
    const annotator = await joinProject(owner, projectId, name);
    await rankEverything(annotator, projectId, name === 'Ben', said);
  }
  expect(said.size).toBe(2 * (QUESTIONS + 4));

  const snapshot = await freeze(owner, projectId);
  expect(snapshot.counts).toMatchObject({
    comparisons: QUESTIONS + 4,
    judgments: said.size,
    ranked: QUESTIONS + 4,
  });
  const file = async (format: string) => {
    const response = await owner.fetch(`/api/v1/projects/${projectId}/snapshots/${snapshot.id}/${format}`);
    const text = await response.text();
    expect(createHash('sha256').update(text).digest('hex')).toBe(response.headers.get('x-content-sha256'));
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  };

  const judgments = await file('judgments');
  expect(judgments).toHaveLength(said.size);
  const unmatched = new Map(said);
  const orders = new Map<string, Set<string>>();
  for (const line of judgments) {
    const shown = line.completions.map(textOf);
    const key = [...said].find(
      ([id, each]) => unmatched.has(id) && isSame(each.shown, shown) && isSame(each.ranks, line.ranks),
    )?.[0];
    expect(key, `nobody said ${JSON.stringify(line)}`).toBeDefined();
    expect(line.session_position).toBe(said.get(key ?? '')?.sessionPosition);
    unmatched.delete(key ?? '');
    orders.set(line.comparison_id, (orders.get(line.comparison_id) ?? new Set()).add(shown.join()));
  }
  // Two raters of a comparison never see it in the same order.
  expect([...orders.values()].map(({ size }) => size)).toEqual(Array(QUESTIONS + 4).fill(2));

  // Ann puts them in the order of the alphabet; Ben agrees but for the last two, which he lets share a place.
  const rankings = (await file('rankings')).filter(({ prompt }) =>
    prompt.at(-1)?.content.startsWith('Order of'),
  );
  expect(rankings).toHaveLength(QUESTIONS);
  for (const { completions } of rankings) {
    const at = Number(textOf(completions[0]).split(' ')[1]);
    expect(completions.map(textOf)).toEqual(letters(at));
    expect(completions.map(({ rank, mean_rank }) => [rank, mean_rank])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2.25],
      [3, 2.75],
    ]);
    expect(completions.map(({ source }) => source)).toEqual(
      letters(at).map((text) => `${SOURCE} of ${text}`),
    );
  }
  const pairs = [...(await file('trl-train')), ...(await file('trl-test'))];
  expect(pairs).toHaveLength(snapshot.counts.pairs);
  // All six pairs of four are decided, since one strict order and one tie lean one way; and all three of three.
  expect(pairs).toHaveLength(QUESTIONS * 6 + 4 * 3);
  for (const pair of pairs) {
    const [chosen = '', rejected = ''] = [pair.chosen[0]?.content, pair.rejected[0]?.content];
    expect(chosen < rejected).toBe(true);
    expect(pair).not.toHaveProperty('margin');
  }
});

interface Line {
  comparison_id: string;
  session_position: number;
  prompt: { content: string }[];
  completions: {
    source: string;
    rank: number;
    mean_rank: number;
    messages: { content: string }[];
  }[];
  ranks: number[];
  chosen: { content: string }[];
  rejected: { content: string }[];
}

const textOf = (completion: { messages: { content: string }[] } | undefined) =>
  completion?.messages.at(-1)?.content ?? '';
const isSame = (a: readonly unknown[], b: readonly unknown[]) => JSON.stringify(a) === JSON.stringify(b);

interface ImportRow {
  id: string;
  state: string;
  format: string;
  harmKinds: string[];
  added: number;
  refused: number;
}

async function importFile(owner: HttpSession, projectId: string): Promise<ImportRow> {
  const response = await owner.fetch(
    `/api/v1/projects/${projectId}/imports?fileName=rankings.jsonl&licence=CC0-1.0&origin=test&harmKinds=hate,other`,
    { method: 'POST', body: FILE },
  );
  expect(response.status).toBe(202);
  const { importId } = (await response.json()) as { importId: string };
  return until(owner, 'import.list', { projectId, importId });
}

async function freeze(owner: HttpSession, projectId: string) {
  const { snapshotId } = await owner.call<{ snapshotId: string }>('snapshot.create', {
    projectId,
    name: 'Rankings',
    options: { countImported: true },
  });
  return until<{ id: string; state: string; counts: { pairs: number } }>(owner, 'snapshot.list', {
    projectId,
    snapshotId,
  });
}

/** Asks until a job is over. */
async function until<Row extends { state: string }>(
  owner: HttpSession,
  path: string,
  input: object,
): Promise<Row> {
  for (;;) {
    const [row] = await owner.call<Row[]>(path, input, 'query');
    if (row?.state === 'done') return row;
    if (row?.state === 'failed') throw new Error(JSON.stringify(row));
  }
}

/** Ranks all there is by the alphabet, as long as there is any; the last two share a place with `tiesLast`. */
async function rankEverything(
  annotator: HttpSession,
  projectId: string,
  tiesLast: boolean,
  said: Map<string, Said>,
): Promise<void> {
  let next: Claimed | null = null;
  for (let sessionPosition = 1; ; sessionPosition += 1) {
    if (next === null) {
      const taken: Claimed[] = await annotator.call('assignment.takeWork', { projectId, wanted: 1 });
      next = taken[0] ?? null;
    }
    if (next === null) return;
    expect(JSON.stringify(next)).not.toContain(SOURCE);
    const shown = next.completions.map((messages) => messages.at(-1)?.content ?? '');
    const order = [...shown].sort();
    const last = order.length - 1;
    const ranks = shown.map((text) => Math.min(order.indexOf(text), tiesLast ? last - 1 : last));
    said.set(next.id, { shown, ranks, sessionPosition });
    const answered: { standing: string; next: Claimed | null } = await annotator.call('judgment.submit', {
      projectId,
      assignmentId: next.id,
      clientId: randomUUID(),
      answer: { outcome: 'ranking', ranks },
      activeMs: 1000,
      schemeVersion: next.schemeVersion,
      sessionPosition,
      claimNext: true,
    });
    expect(answered.standing).toBe('counted');
    next = answered.next;
  }
}
