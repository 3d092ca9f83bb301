import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { JudgmentFilter } from '@touchstone/domain/judgment/judgment-filter';
import { refreshCases } from '../adjudication/refresh-cases';
import { addImported } from '../testing/add-imported';
import { addVote } from '../testing/add-vote';
import { seedReviewProject } from '../testing/review-project';
import { listJudgments } from './list-judgments';
import { openJudgment } from './open-judgment';
import { writeJudgmentsCsv } from './write-judgments-csv';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** Votes that differ on the first comparison and agree on the second. */
async function judged() {
  const project = await seedReviewProject(test.db);
  const { projectId, annotatorIds, comparisonIds, reviewer } = project;
  const ids: string[] = [];
  for (const [at, said] of [
    [0, 1],
    [0, 0],
  ].entries())
    for (const [slot, preferred] of said.entries()) {
      const vote = { projectId, comparisonId: comparisonIds[at] ?? '', raterId: annotatorIds[slot] ?? '' };
      const rationale = at === 0 && slot === 0 ? '=cmd|100%' : undefined;
      ids.push(
        (await addVote(test.db, { ...vote, slot, preferred, ...(rationale !== undefined && { rationale }) }))
          .id,
      );
    }
  await refreshCases(test.db, projectId);
  const find = async (filter: Partial<JudgmentFilter>, readerId: string | null = reviewer) => {
    const { judgments } = await listJudgments(
      test.db,
      { projectId, readerId },
      { timeZone: 'UTC', ...filter },
      { limit: 50 },
    );
    return judgments;
  };
  return { ...project, ids, find };
}

describe('the judgments of a project', () => {
  it('are found by what they say, by whom, on what, and by whether votes differ', async () => {
    const { find, ids, annotatorIds, comparisonIds } = await judged();
    const found = async (filter: Partial<JudgmentFilter>) =>
      (await find(filter)).map(({ id }) => ids.indexOf(id)).sort();
    expect(await found({})).toEqual([0, 1, 2, 3]);
    expect(await found({ raterId: annotatorIds[1] ?? '' })).toEqual([1, 3]);
    expect(await found({ comparisonId: comparisonIds[1] ?? '' })).toEqual([2, 3]);
    expect(await found({ disagreement: 'yes' })).toEqual([0, 1]);
    expect(await found({ disagreement: 'no' })).toEqual([2, 3]);
    expect(await found({ rationale: 'yes' })).toEqual([0]);
    expect(await found({ search: '100%' })).toEqual([0]);
    expect(await found({ search: '100_' })).toEqual([]);
    expect(await found({ outcome: 'tie' })).toEqual([]);
    expect(await found({ kind: 'gold' })).toEqual([]);
    expect(await found({ to: '2001-01-01' })).toEqual([]);
  });

  it('come a page at a time, each once', async () => {
    const { projectId, ids } = await judged();
    const seen: string[] = [];
    for (let after: { at: Date; id: string } | undefined; ;) {
      const page = await listJudgments(
        test.db,
        { projectId, readerId: null },
        { timeZone: 'UTC' },
        { limit: 3, ...(after && { after }) },
      );
      seen.push(...page.judgments.map(({ id }) => id));
      if (!page.next) break;
      after = page.next;
    }
    expect(seen.sort()).toEqual([...ids].sort());
  });

  it('are covered for a reader who labels and may still be asked, and found by nothing they say', async () => {
    const { find, projectId, comparisonIds, reviewer } = await judged();
    expect((await find({})).every(({ answer }) => answer !== null)).toBe(true);
    const [, , own = ''] = comparisonIds;
    await addVote(test.db, { projectId, comparisonId: own, raterId: reviewer, preferred: 0 });
    const isOpen = (id: string) => comparisonIds.includes(id) && id !== own;
    const covered = (await find({})).filter(({ answer }) => answer === null);
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.every(({ comparisonId }) => isOpen(comparisonId))).toBe(true);
    // Only a preference has steps.
    expect(covered.map(({ steps }) => steps).filter((steps) => steps !== null)).toEqual([]);
    expect((await find({ outcome: 'prefer' })).every(({ comparisonId }) => !isOpen(comparisonId))).toBe(true);
    const [first] = covered;
    await openJudgment(test.db, { projectId, readerId: reviewer, judgmentId: first?.id ?? '' });
    const now = (await find({})).find(({ id }) => id === first?.id);
    expect(now?.answer).not.toBeNull();
  });

  it('are opened where they came with a file too, by letters that nobody knows', async () => {
    const { projectId, annotatorIds, comparisonIds, reviewer: readerId } = await judged();
    const [raterId = ''] = annotatorIds;
    const comparisonId = comparisonIds[2] ?? '';
    const judgmentId = await addImported(test.db, { projectId, comparisonId, raterId });
    const opened = await openJudgment(test.db, { projectId, readerId, judgmentId });
    expect(opened).toMatchObject({ kind: 'imported', letters: null });
    expect(opened.revisions).toHaveLength(1);
  });

  it('go into a CSV that no spreadsheet runs as a formula', async () => {
    const { projectId } = await judged();
    const chunks: Uint8Array[] = [];
    const csv = writeJudgmentsCsv(
      test.db,
      { projectId, readerId: null },
      { timeZone: 'UTC', rationale: 'yes' },
    );
    for await (const chunk of csv) chunks.push(chunk);
    const lines = Buffer.concat(chunks).toString().trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('outcome,side,strength,steps');
    expect(lines[1]).toContain(",'=cmd|100%,");
  });
});
