import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setSplit } from '@touchstone/db/testing/set-split';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import { canonicalJson } from '@touchstone/formats/canonical/canonical-json';
import type { TrlPreferenceRow } from '@touchstone/formats/trl/write-trl-preference';
import { readSnapshotPairs } from '../reward/read-snapshot-pairs';
import {
  download,
  freeze,
  importLines,
  judgeNext,
  newRater,
  newTestProject,
  openTestServices,
  rowsOf,
  useScheme,
  type TestServices,
} from '../testing/frozen-project';
import { parseSnapshotRows } from './parse-snapshot-rows';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const RANKING = {
  kind: 'ranking',
  outcomes: { tie: true, cannot_judge: true },
  ratings: [{ id: 'help', name: 'Helpful', max: 5, required: false }],
  flags: [{ id: 'wrong', name: 'Wrong' }],
  spans: [{ id: 'false', name: 'False' }],
  rationale: { ask: 'optional', minLength: 0 },
  confidence: 'optional',
  ownReading: { ask: 'optional', minLength: 0 },
};
const BEST_WORST = { kind: 'best_worst', outcomes: { cannot_judge: true } };

const line = (name: string, answers: string[]) =>
  JSON.stringify({
    prompt: `Order these about ${name}.`,
    completions: answers.map((content) => ({ content, source: `source of ${content}` })),
  });

/** A project in train whose comparisons are of these completions, with as many raters as judge each. */
async function projectOf(scheme: object, comparisons: string[][], raters = 1) {
  const projectId = await newTestProject(services, raters);
  await useScheme(services, projectId, scheme);
  await importLines(
    services,
    projectId,
    comparisons.map((answers, at) => line(['rivers', 'bridges', 'clouds'][at] ?? '', answers)),
  );
  await setSplit(services.adminUrl, { projectId, split: 'train' });
  const raterIds: string[] = [];
  for (let at = 0; at < raters; at += 1) raterIds.push(await newRater(services, projectId));
  return { projectId, raterIds };
}

/** Ranks the completions shown as `wanted` does: texts that share a place in a list of their own. */
const ranking =
  (...wanted: string[][]) =>
  (shown: string[]): Answer => ({
    outcome: 'ranking',
    ranks: shown.map((text) => wanted.findIndex((place) => place.includes(text))),
  });
const bestWorst =
  (best: string, worst: string) =>
  (shown: string[]): Answer => ({
    outcome: 'best_worst',
    best: shown.indexOf(best),
    worst: shown.indexOf(worst),
  });

const textOf = ({ messages }: { messages: { content: string }[] }) => messages[0]?.content ?? '';
const pairsOf = (content: string) =>
  rowsOf<TrlPreferenceRow>(content).map(({ chosen, rejected, ...row }) => [
    textOf({ messages: chosen }),
    textOf({ messages: rejected }),
    'margin' in row,
  ]);

interface RankingLine {
  completions: { rank: number; mean_rank: number; source: string; messages: { content: string }[] }[];
  votes: number;
  split: string;
}
const rankingOf = ({ completions }: RankingLine) =>
  completions.map((completion) => [textOf(completion), completion.rank, completion.mean_rank]);

describe('a snapshot of rankings', () => {
  it('decides every two completions, whatever order they were shown in, and drops and counts the rest', async () => {
    const { projectId, raterIds } = await projectOf(RANKING, [['a', 'b', 'c', 'd']], 2);
    const [first = '', second = ''] = raterIds;
    const shown = [
      (await judgeNext(services, { projectId, raterId: first }, ranking(['b'], ['a'], ['c', 'd']))).shown,
      (await judgeNext(services, { projectId, raterId: second }, ranking(['b'], ['c'], ['a'], ['d']))).shown,
    ];
    expect(shown[0]).not.toEqual(shown[1]);
    const snapshot = await freeze(services, projectId, false);
    expect(snapshot.counts).toMatchObject({
      comparisons: 1,
      train: 1,
      test: 0,
      undecided: 0,
      pairs: 5,
      undecidedPairs: 1,
      ranked: 1,
    });
    expect(pairsOf(await download(services, snapshot, 'trl-train')).sort()).toEqual([
      ['a', 'd', false],
      ['b', 'a', false],
      ['b', 'c', false],
      ['b', 'd', false],
      ['c', 'd', false],
    ]);
    expect(await download(services, snapshot, 'trl-test')).toBe('');
    const [only, ...none] = rowsOf<RankingLine>(await download(services, snapshot, 'rankings'));
    expect(none).toEqual([]);
    expect(only).toMatchObject({ votes: 2, split: 'train' });
    const places = only && rankingOf(only);
    expect(places?.slice(0, 1)).toEqual([['b', 0, 0]]);
    expect(places?.slice(1)).toEqual([
      ['a', 1, 1.5],
      ['c', 2, 1.75],
      ['d', 3, 2.75],
    ]);
    expect(only?.completions.map(({ source }) => source)).toEqual(
      ['b', 'a', 'c', 'd'].map((t) => `source of ${t}`),
    );
    const [row] = rowsOf<SnapshotRow>(await download(services, snapshot, 'canonical'));
    expect(row).toMatchObject({ version: 3, label: { rule: 'mean-sign-pairs/v1', margin: null, votes: 2 } });
    expect(row?.completions[row.label.chosen ?? -1]).toMatchObject({ messages: [{ content: 'b' }] });
  });

  it('tells of best and worst only what was said: those between have no order', async () => {
    const { projectId, raterIds } = await projectOf(BEST_WORST, [['a', 'b', 'c', 'd']]);
    await judgeNext(services, { projectId, raterId: raterIds[0] ?? '' }, bestWorst('c', 'a'));
    const snapshot = await freeze(services, projectId, false);
    expect(snapshot.counts).toMatchObject({ pairs: 5, undecidedPairs: 1 });
    expect(pairsOf(await download(services, snapshot, 'trl-train')).sort()).toEqual([
      ['b', 'a', false],
      ['c', 'a', false],
      ['c', 'b', false],
      ['c', 'd', false],
      ['d', 'a', false],
    ]);
    const [only] = rowsOf<RankingLine>(await download(services, snapshot, 'rankings'));
    expect(only && rankingOf(only).map(([, ...rank]) => rank)).toEqual([
      [0, 0],
      [1, 1.5],
      [1, 1.5],
      [2, 3],
    ]);
  });

  it('leaves a comparison undecided when nobody could judge it or all share a place', async () => {
    const { projectId, raterIds } = await projectOf(RANKING, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ]);
    const who = { projectId, raterId: raterIds[0] ?? '' };
    await judgeNext(services, who, { outcome: 'cannot_judge' });
    await judgeNext(services, who, ranking(['d', 'e', 'f']));
    await judgeNext(services, who, ranking(['i'], ['h'], ['g']));
    const snapshot = await freeze(services, projectId, false);
    expect(snapshot.counts).toMatchObject({
      comparisons: 3,
      train: 1,
      undecided: 2,
      pairs: 3,
      undecidedPairs: 6,
      ranked: 2,
    });
    expect(rowsOf(await download(services, snapshot, 'judgments'))).toHaveLength(3);
    expect(rowsOf(await download(services, snapshot, 'rankings'))).toHaveLength(2);
  });

  it('is canonical, and gives the trainer every decided pair in the group of its prompt', async () => {
    const { projectId, raterIds } = await projectOf(RANKING, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    const who = { projectId, raterId: raterIds[0] ?? '' };
    await judgeNext(services, who, ranking(['a'], ['b'], ['c']));
    await judgeNext(services, who, ranking(['d'], ['e', 'f']));
    const snapshot = await freeze(services, projectId, false);
    const canonical = await download(services, snapshot, 'canonical');
    const rows = rowsOf<SnapshotRow>(canonical);
    expect(rows.map((row) => `${canonicalJson(row)}\n`).join('')).toBe(canonical);
    const { train, test } = await readSnapshotPairs(
      parseSnapshotRows(
        (async function* () {
          yield await Promise.resolve(Buffer.from(canonical));
        })(),
      ),
    );
    expect(test).toEqual([]);
    expect(train.map(({ group, chosen }) => [group, textOf({ messages: chosen })]).sort()).toEqual(
      rows
        .flatMap((row, at) =>
          (at === 0 ? ['a', 'a', 'b'] : ['d', 'd']).map((text) => [row.prompt_group, text]),
        )
        .sort(),
    );
  });
});

describe('what is said beside the outcome', () => {
  it('comes back by the places shown, with its texts, and lies by completion in the canonical file', async () => {
    const { projectId, raterIds } = await projectOf(RANKING, [['a', 'b', 'c']], 3);
    for (const raterId of raterIds) {
      await judgeNext(services, { projectId, raterId }, (shown) => ({
        ...ranking(['c'], ['a', 'b'])(shown),
        ratings: { help: shown.map((text) => (text === 'c' ? 5 : text === 'a' ? 2 : null)) },
        flags: shown.map((text) => (text === 'b' ? ['wrong'] : [])),
        spans: [
          { side: shown.indexOf('b'), message: 0, start: 0, end: 1, label: 'false', note: 'not so' },
          { side: shown.indexOf('a'), message: 0, start: 0, end: 1, label: 'false' },
        ],
        confidence: 4,
        rationale: 'c is right',
        ownReading: 'a riddle',
      }));
    }
    const snapshot = await freeze(services, projectId, false);
    const lines = rowsOf<JudgmentLine>(await download(services, snapshot, 'judgments'));
    expect(new Set(lines.map(({ completions }) => completions.map(textOf).join('')))).toHaveProperty(
      'size',
      3,
    );
    for (const said of lines) {
      const shown = said.completions.map(textOf);
      const at = (text: string) => shown.indexOf(text);
      expect(said.ranks.map((rank, place) => `${shown[place] ?? ''}${String(rank)}`).sort()).toEqual([
        'a1',
        'b1',
        'c0',
      ]);
      expect(said.attributes).toEqual({
        confidence: 4,
        ratings: { help: shown.map((text) => (text === 'c' ? 5 : text === 'a' ? 2 : null)) },
        flags: shown.map((text) => (text === 'b' ? ['wrong'] : [])),
        spans: [
          { completion: at('b'), message: 0, start: 0, end: 1, label: 'false', note: 'not so' },
          { completion: at('a'), message: 0, start: 0, end: 1, label: 'false', note: null },
        ],
      });
      expect(said).toMatchObject({ rationale: 'c is right', own_reading: 'a riddle', order_shown: true });
    }
    const [row] = rowsOf<SnapshotRow>(await download(services, snapshot, 'canonical'));
    const ordinal = (text: string) => row?.completions.findIndex((each) => textOf(each) === text);
    for (const said of row?.judgments ?? []) {
      expect(said.ranks?.[ordinal('c') ?? -1]).toBe(0);
      expect(said.attributes?.flags?.[ordinal('b') ?? -1]).toEqual(['wrong']);
      expect(said.attributes?.spans?.map(({ completion }) => completion)).toEqual([
        ordinal('b'),
        ordinal('a'),
      ]);
      expect(said.span_notes).toEqual(['not so', null]);
    }
    expect(row?.judgments).toHaveLength(3);
  });

  it('names the preferred answer of a dimension by its place, with the steps of its scale', async () => {
    const projectId = await newTestProject(services, 2);
    await useScheme(services, projectId, {
      kind: 'pairwise',
      steps: 3,
      outcomes: { tie: true, both_good: false, both_bad: false, cannot_judge: false },
      dimensions: [
        { id: 'true', name: 'True', steps: 2, outcomes: { tie: true, cannot_judge: false }, required: true },
      ],
    });
    await importLines(services, projectId, [line('rivers', ['a', 'b'])]);
    for (const raterId of [await newRater(services, projectId), await newRater(services, projectId)]) {
      await judgeNext(services, { projectId, raterId }, (shown) => ({
        outcome: 'prefer',
        side: shown.indexOf('a'),
        strength: 3,
        dimensions: { true: { outcome: 'prefer', side: shown.indexOf('b'), strength: 1 } },
      }));
    }
    const snapshot = await freeze(services, projectId, false);
    const lines = rowsOf<JudgmentLine>(await download(services, snapshot, 'judgments'));
    expect(new Set(lines.map(({ preferred }) => preferred))).toEqual(new Set([0, 1]));
    for (const { completions, preferred, ranks, attributes } of lines) {
      const shown = completions.map(textOf);
      expect([shown[preferred ?? -1], ranks]).toEqual(['a', null]);
      expect(attributes).toEqual({
        dimensions: { true: { outcome: 'prefer', preferred: shown.indexOf('b'), strength: 1, steps: 2 } },
      });
    }
    expect(snapshot.files.map(({ format }) => format)).not.toContain('rankings');
  });
});

interface JudgmentLine {
  completions: { messages: { content: string }[] }[];
  preferred: number | null;
  ranks: number[];
  attributes: object;
}
