import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { claimAssignment } from '../assignment/claim-assignment';
import { skipAssignment } from '../assignment/skip-assignment';
import { createReport } from '../report/create-report';
import { settleReports } from '../report/settle-reports';
import { settleSkips } from '../review/settle-skips';
import { undoWithhold } from '../review/undo-withhold';
import { readProgress } from './read-progress';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(12);
});
afterAll(() => test.close());

it('tells why places are on hold: reported, withheld, or passed over too often', async () => {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db, {
    comparisons: 1,
    raters: SKIPS_TO_REVIEW,
  });
  for (const raterId of raterIds) {
    const claimed = await claimAssignment(test.db, projectId, raterId);
    if (!claimed) throw new Error('nothing was handed out');
    await skipAssignment(test.db, { projectId, raterId, assignmentId: claimed.id });
  }
  expect((await readProgress(test.db, projectId)).parkedFor).toEqual({
    reported: 0,
    withheld: 0,
    skipped: 1,
  });
  const decide = { projectId, comparisonId: comparisonIds[0] ?? '', actorId: newId(), now: new Date() };
  await settleSkips(test.db, { ...decide, decision: 'withhold' });
  expect((await readProgress(test.db, projectId)).parkedFor).toEqual({
    reported: 0,
    withheld: 1,
    skipped: 0,
  });
  await undoWithhold(test.db, decide);
  expect((await readProgress(test.db, projectId)).parkedFor).toEqual({
    reported: 0,
    withheld: 0,
    skipped: 0,
  });

  const other = await seedProject(test.db, { comparisons: 1, overlap: 2 });
  const [raterId = ''] = other.raterIds;
  const assignmentId = (await claimAssignment(test.db, other.projectId, raterId))?.id ?? '';
  await createReport(test.db, { projectId: other.projectId, raterId, assignmentId, id: newId() });
  const parkedFor = async () => (await readProgress(test.db, other.projectId)).parkedFor;
  expect(await parkedFor()).toEqual({ reported: 2, withheld: 0, skipped: 0 });
  await settleReports(test.db, {
    ...{ projectId: other.projectId, comparisonId: other.comparisonIds[0] ?? '', decision: 'withhold' },
    ...{ actorId: newId(), now: new Date() },
  });
  expect(await parkedFor()).toEqual({ reported: 0, withheld: 2, skipped: 0 });
});
