import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { claimAssignment } from '../assignment/claim-assignment';
import { skipAssignment } from '../assignment/skip-assignment';
import { createReport } from '../report/create-report';
import { listOpenReports } from '../report/list-open-reports';
import { settleReports } from '../report/settle-reports';
import { listSettled } from './list-settled';
import { listSkipped } from './list-skipped';
import { settleSkips } from './settle-skips';
import { undoWithhold } from './undo-withhold';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(12);
});
afterAll(() => test.close());

async function claim(projectId: string, raterId: string) {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  if (!assignment) throw new Error('nothing was handed out');
  return assignment;
}

/** One comparison of overlap 2 that three of five raters have skipped; the second of them wrote why. */
async function skipped() {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db, {
    ...{ comparisons: 1, overlap: 2, raters: 5 },
  });
  const [comparisonId = ''] = comparisonIds;
  const [, second = '', , fourth = '', fifth = ''] = raterIds;
  const shown: string[][] = [];
  for (const raterId of raterIds.slice(0, 3)) {
    const { id, completions } = await claim(projectId, raterId);
    shown.push(completions.map(([message]) => String(message?.content)));
    const why = raterId === second ? ({ reason: 'broken', note: 'A is cut off.' } as const) : {};
    await skipAssignment(test.db, { projectId, raterId, assignmentId: id, ...why });
  }
  return { projectId, comparisonId, skippers: raterIds.slice(0, 3), fourth, fifth, shown };
}

const who = (projectId: string, comparisonId: string) => ({
  ...{ projectId, comparisonId, actorId: newId(), now: new Date() },
});
const settle = (projectId: string, comparisonId: string, decision: ReportDecision) =>
  settleSkips(test.db, { ...who(projectId, comparisonId), decision });
const eventTypes = async (projectId: string) =>
  (await test.db.auditEvent.findMany({ where: { projectId }, orderBy: { at: 'asc' } })).map(
    ({ type }) => type,
  );

describe('a comparison that three people skipped', () => {
  it('waits for a reviewer with their reasons, shown as to the one who wrote', async () => {
    const { projectId, comparisonId, shown } = await skipped();
    const [waiting, ...more] = await listSkipped(test.db, projectId, 10);
    expect(more).toEqual([]);
    expect(waiting?.comparisonId).toBe(comparisonId);
    expect(waiting?.skips.map(({ reason, note }) => [reason, note])).toEqual([
      [null, null],
      ['broken', 'A is cut off.'],
      [null, null],
    ]);
    expect(waiting?.comparison.completions.map(([message]) => message?.content)).toEqual(shown[1]);
  });

  it('is handed out again by "keep", but never to those who skipped it; three skips more bring it back', async () => {
    const { projectId, comparisonId, skippers, fourth, fifth } = await skipped();
    expect(await claimAssignment(test.db, projectId, fourth)).toBeNull();
    await settle(projectId, comparisonId, 'keep');
    expect(await listSkipped(test.db, projectId, 10)).toEqual([]);
    for (const raterId of skippers) expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
    const { id } = await claim(projectId, fourth);
    await claim(projectId, fifth);
    await skipAssignment(test.db, { projectId, raterId: fourth, assignmentId: id });
    const { skips } = await test.db.comparison.findFirstOrThrow({ where: { projectId } });
    expect(skips).toBe(1);
    expect(await eventTypes(projectId)).toEqual(['skips.settled']);
  });

  it('stays away by "withhold", until that is undone', async () => {
    const { projectId, comparisonId, fourth } = await skipped();
    await settle(projectId, comparisonId, 'withhold');
    expect(await claimAssignment(test.db, projectId, fourth)).toBeNull();
    expect(await listSkipped(test.db, projectId, 10)).toEqual([]);
    expect(await listSettled(test.db, projectId, 10)).toMatchObject([
      { comparisonId, decision: 'withhold', reports: [] },
    ]);
    await undoWithhold(test.db, who(projectId, comparisonId));
    await claim(projectId, fourth);
    expect(await listSettled(test.db, projectId, 10)).toMatchObject([{ comparisonId, decision: 'keep' }]);
    expect(await eventTypes(projectId)).toEqual(['skips.settled', 'withhold.undone']);
  });

  it('is decided once, whatever two reviewers send at the same time', async () => {
    const { projectId, comparisonId } = await skipped();
    const decisions = await Promise.allSettled(
      (['keep', 'withhold', 'withhold', 'keep'] as const).map((d) => settle(projectId, comparisonId, d)),
    );
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await eventTypes(projectId)).toEqual(['skips.settled']);
  });

  it('is settled with its reports when it is reported too', async () => {
    const { projectId, comparisonId, skippers } = await skipped();
    const [raterId = ''] = skippers;
    const { id: assignmentId } = await test.db.assignment.findFirstOrThrow({ where: { projectId, raterId } });
    await createReport(test.db, { projectId, raterId, assignmentId, id: newId() });
    expect(await listSkipped(test.db, projectId, 10)).toEqual([]);
    await expect(settle(projectId, comparisonId, 'keep')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listOpenReports(test.db, projectId, 10)).toHaveLength(1);
  });
});

it('what was withheld for a report can be handed out again, and reported anew', async () => {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 1, raters: 3 });
  const [comparisonId = ''] = comparisonIds;
  const [raterId = '', next = '', third = ''] = raterIds;
  const report = async (by: string) => {
    const { id: assignmentId } = await claim(projectId, by);
    await createReport(test.db, { projectId, raterId: by, assignmentId, id: newId() });
  };
  await report(raterId);
  await expect(undoWithhold(test.db, who(projectId, comparisonId))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await settleReports(test.db, { ...who(projectId, comparisonId), decision: 'withhold' });
  expect(await listSettled(test.db, projectId, 10)).toMatchObject([
    { decision: 'withhold', reports: [{ note: null }] },
  ]);
  await undoWithhold(test.db, who(projectId, comparisonId));
  await report(next);
  expect(await listOpenReports(test.db, projectId, 10)).toHaveLength(1);
  expect(await claimAssignment(test.db, projectId, third)).toBeNull();
});
