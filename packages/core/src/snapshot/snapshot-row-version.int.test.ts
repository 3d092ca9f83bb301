import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import {
  download,
  freeze,
  hhLine,
  importHh,
  judgeNext,
  newRater,
  newTestProject,
  openTestServices,
  rowsOf,
  type TestServices,
} from '../testing/frozen-project';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const anyText = expect.any(String) as string;
/** What version 1 wrote of a judgment beside what it said. */
const about = { id: anyText, rater: anyText, created_at: anyText, revision: 0 };

it('a row of a pair holds what version 1 held and the fields added since, which say nothing new of it', async () => {
  const projectId = await newTestProject(services);
  await importHh(services, projectId, [hhLine('Which?', 'this', 'that')]);
  const raterId = await newRater(services, projectId);
  await judgeNext(services, { projectId, raterId }, { prefer: 'that', strength: 3 });
  const snapshot = await freeze(services, projectId, true);
  const [row] = rowsOf<SnapshotRow>(await download(services, snapshot, 'canonical'));
  if (!row) throw new Error('no row');
  const { version, label, judgments, adjudication, ...rest } = row;
  const { pairs, mean_ranks, ...labelOfVersion1 } = label;
  const added = judgments.map(
    ({ ranks, attributes, rationale, own_reading, span_notes, session_position, earlier_sights }) => ({
      ranks,
      attributes,
      rationale,
      own_reading,
      span_notes,
      session_position,
      earlier_sights,
    }),
  );
  const judgmentsOfVersion1 = judgments.map((judgment) =>
    Object.fromEntries(Object.entries(judgment).filter(([key]) => !(key in (added[0] ?? {})))),
  );
  const text = ({ messages }: { messages: { content: string }[] }) => messages[0]?.content;
  const [these, those] = ['this', 'that'].map((wanted) =>
    row.completions.findIndex((completion) => text(completion) === wanted),
  );

  expect({ ...rest, label: labelOfVersion1, judgments: judgmentsOfVersion1 }).toStrictEqual({
    id: anyText,
    prompt_id: anyText,
    prompt_group: anyText,
    split: expect.stringMatching(/^(train|test)$/) as string,
    prompt: [{ role: 'user', content: 'Which?' }],
    completions: row.completions.map((completion) => ({
      id: anyText,
      source: 'hh',
      messages: [{ role: 'assistant', content: text(completion) }],
    })),
    policy: 'all',
    probability: 1,
    licence: 'MIT',
    origin: 'hh',
    judgments: expect.arrayContaining([
      {
        ...about,
        kind: 'imported',
        rater_kind: 'imported',
        outcome: 'prefer',
        preferred: these,
        strength: null,
        steps: null,
        shown: [],
        active_ms: null,
        guideline_version: null,
        scheme_version: null,
      },
      {
        ...about,
        kind: 'work',
        rater_kind: 'member',
        outcome: 'prefer',
        preferred: those,
        strength: 3,
        steps: 3,
        shown: expect.arrayContaining([0, 1]) as number[],
        active_ms: 1234,
        guideline_version: 1,
        scheme_version: 1,
      },
    ]) as object[],
    label: { rule: 'mean-sign/v1', chosen: null, margin: null, votes: 2 },
  });
  expect(version).toBe(3);
  expect(adjudication).toBeNull();
  expect({ pairs, mean_ranks }).toEqual({ pairs: [], mean_ranks: null });
  const nothing = { ranks: null, attributes: null, rationale: null, own_reading: null, span_notes: null };
  expect(added).toHaveLength(2);
  expect(added).toEqual(
    expect.arrayContaining([
      { ...nothing, session_position: null, earlier_sights: null },
      { ...nothing, session_position: null, earlier_sights: 0 },
    ]),
  );
});
