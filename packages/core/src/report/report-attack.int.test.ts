import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { claimAssignment } from '../assignment/claim-assignment';
import { freeSlots } from '../assignment/free-slots';
import { skipAssignment } from '../assignment/skip-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { changeProject } from '../project/change-project';
import { createReport } from './create-report';
import { settleReports } from './settle-reports';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(40);
});
afterAll(() => test.close());

const OVERLAP = 3;

/** What a rater does with a comparison in hand; the same for the same rater and turn. */
async function act(projectId: string, raterId: string, assignmentId: string, turn: number) {
  const who = { projectId, raterId, assignmentId };
  switch (turn % 5) {
    case 0:
      return skipAssignment(test.db, { ...who, reason: 'unclear' });
    case 1:
      return createReport(test.db, { ...who, id: newId() });
    case 2:
      return void (await freeSlots(test.db, { projectId, raterId, to: 'released' }));
    default:
      return void (await submitJudgment(test.db, {
        ...{ ...who, clientId: newId(), answer: { outcome: 'tie' }, activeMs: 1, schemeVersion: 1 },
        isMember: true,
      }));
  }
}

it('20 raters who claim, judge, skip, give back and report, with reviewers settling and overlap changing, never overshoot', async () => {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db, {
    ...{ comparisons: 12, overlap: OVERLAP, raters: 20 },
  });
  const refused: unknown[] = [];
  const orRefused = (work: Promise<unknown>) =>
    work.catch((error: unknown) => {
      if (!(error instanceof AppError)) refused.push(error);
    });
  let working = true;
  const rater = async (raterId: string, at: number) => {
    for (let turn = 0; turn < 12; turn += 1) {
      const claimed = await claimAssignment(test.db, projectId, raterId);
      if (claimed) await orRefused(act(projectId, raterId, claimed.id, at + turn));
    }
  };
  const reviewer = async (actorId: string) => {
    for (let turn = 0; working; turn += 1) {
      const [report] = await test.db.harmReport.findMany({ where: { projectId, settledAt: null }, take: 1 });
      if (!report) continue;
      const decision = turn % 3 === 0 ? 'withhold' : 'keep';
      const { comparisonId } = report;
      await orRefused(
        settleReports(test.db, { projectId, comparisonId, decision, actorId, now: new Date() }),
      );
    }
  };
  const admin = async (actorId: string) => {
    for (const overlap of [2, OVERLAP, 1, OVERLAP])
      await changeProject(test.db, { projectId, overlap, actorId });
  };
  const reviewers = [reviewer(newId()), reviewer(newId())];
  await Promise.all([...raterIds.map(rater), admin(newId())]);
  working = false;
  await Promise.all(reviewers);
  expect(refused).toEqual([]); // no deadlock, no broken constraint

  const [slots, assignments, reports, comparisons] = await Promise.all([
    test.db.slot.findMany({ where: { projectId } }),
    test.db.assignment.findMany({ where: { projectId }, include: { judgments: true } }),
    test.db.harmReport.findMany({ where: { projectId } }),
    test.db.comparison.findMany({ where: { projectId } }),
  ]);
  expect(reports.length).toBeGreaterThan(0);
  for (const id of comparisonIds) {
    const counted = assignments.filter((a) => a.comparisonId === id && a.state === 'counted');
    expect(counted.length).toBeLessThanOrEqual(OVERLAP);
    const here = slots.filter(({ comparisonId }) => comparisonId === id);
    expect(here.filter(({ state }) => state === 'counted')).toHaveLength(counted.length);
    const waits = reports.some((r) => r.comparisonId === id && r.decision !== 'keep');
    // Nothing of a comparison that was reported and not released is open; what is leased may finish.
    if (waits) {
      expect(here.filter(({ state }) => state === 'open')).toEqual([]);
      expect(comparisons.find((c) => c.id === id)?.skips).toBeGreaterThanOrEqual(3);
    }
  }
  // A slot and the assignment it names agree on what they are.
  for (const { state, holderId, slot } of slots.filter(({ holderId }) => holderId !== null)) {
    const holder = assignments.find(({ id }) => id === holderId);
    expect(holder).toMatchObject({ state, slot });
  }
  for (const { state, skipReason, judgments } of assignments) {
    if (skipReason === 'harmful' && state === 'skipped') expect(judgments).toEqual([]);
    if (state === 'counted' || state === 'surplus') expect(judgments).toHaveLength(1);
  }
}, 60_000);
