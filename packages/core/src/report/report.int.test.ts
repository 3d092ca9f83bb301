import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { claimAssignment } from '../assignment/claim-assignment';
import { freeSlots } from '../assignment/free-slots';
import { submitJudgment } from '../judgment/submit-judgment';
import { createReport, type CreateReport } from './create-report';
import { listOpenReports } from './list-open-reports';
import { listSettled } from '../review/list-settled';
import { lockComparison } from './lock-comparison';
import { settleReports } from './settle-reports';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(12);
});
afterAll(() => test.close());

async function claim(projectId: string, raterId: string): Promise<string> {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  if (!assignment) throw new Error('nothing was handed out');
  return assignment.id;
}

/** One comparison of overlap 3: the first rater has reported it, the second holds a slot, the third is open. */
async function reported() {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db, {
    ...{ comparisons: 1, overlap: 3, raters: 4 },
  });
  const [raterId = '', holder = '', third = '', fourth = ''] = raterIds;
  const [comparisonId = ''] = comparisonIds;
  const report: CreateReport = {
    ...{ projectId, raterId, assignmentId: await claim(projectId, raterId), id: newId() },
    note: 'It tells how to hurt somebody.',
  };
  const held = await claim(projectId, holder);
  await createReport(test.db, report);
  return { projectId, comparisonId, raterId, holder, held, third, fourth, report };
}

const settle = (projectId: string, comparisonId: string, decision: ReportDecision) =>
  settleReports(test.db, { projectId, comparisonId, decision, actorId: newId(), now: new Date() });

function submit(projectId: string, raterId: string, assignmentId: string) {
  return submitJudgment(test.db, {
    ...{ projectId, raterId, assignmentId, clientId: newId(), answer: { outcome: 'tie' } },
    ...{ activeMs: 1, schemeVersion: 1, isMember: true },
  });
}

async function slotStates(projectId: string) {
  const slots = await test.db.slot.findMany({ where: { projectId }, orderBy: { slot: 'asc' } });
  return slots.map(({ state }) => state);
}

async function expireLeases(projectId: string) {
  await test.db
    .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
  await test.db
    .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
}

/** Until somebody waits for what this transaction has locked. */
async function untilAwaited(tx: Db) {
  for (;;) {
    const [row] = await tx.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid`;
    if (row?.n) return;
  }
}

describe('a report of harm', () => {
  it('ends the assignment as skipped for harm, and parks what is open', async () => {
    const { projectId, report, third } = await reported();
    const where = { projectId_id: { projectId, id: report.assignmentId } };
    expect(await test.db.assignment.findUniqueOrThrow({ where })).toMatchObject({
      state: 'skipped',
      skipReason: 'harmful',
    });
    expect(await slotStates(projectId)).toEqual(['parked', 'leased', 'parked']);
    expect(await claimAssignment(test.db, projectId, third)).toBeNull();
  });

  it('lets who holds it finish', async () => {
    const { projectId, holder, held } = await reported();
    expect(await submit(projectId, holder, held)).toMatchObject({ standing: 'counted' });
    expect(await slotStates(projectId)).toEqual(['parked', 'counted', 'parked']);
  });

  it('parks what the holder gives back', async () => {
    const { projectId, holder } = await reported();
    await freeSlots(test.db, { projectId, raterId: holder, to: 'released' });
    expect(await slotStates(projectId)).toEqual(['parked', 'parked', 'parked']);
  });

  it('hands to nobody what the holder let lapse', async () => {
    const { projectId, holder, third } = await reported();
    await expireLeases(projectId);
    expect(await claimAssignment(test.db, projectId, third)).toBeNull();
    expect(await claimAssignment(test.db, projectId, holder)).toBeNull();
  });

  it('parks a slot whose time had run out before it came', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 2 });
    const [gone = '', raterId = ''] = raterIds;
    const lapsed = await claim(projectId, gone);
    await expireLeases(projectId);
    const assignmentId = await claim(projectId, raterId);
    await expireLeases(projectId);
    await createReport(test.db, { projectId, raterId, assignmentId, id: newId() });
    expect(await slotStates(projectId)).toEqual(['parked', 'parked']);
    const where = { projectId_id: { projectId, id: lapsed } };
    expect(await test.db.assignment.findUniqueOrThrow({ where })).toMatchObject({ state: 'lapsed' });
  });

  it('leaves a slot to whoever is just taking it', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 2 });
    const [raterId = '', other = ''] = raterIds;
    const assignmentId = await claim(projectId, raterId);
    let coming: Promise<unknown> = Promise.resolve();
    await test.db.$transaction(async (tx) => {
      await claimAssignment(tx, projectId, other);
      coming = createReport(test.db, { projectId, raterId, assignmentId, id: newId() });
      await untilAwaited(tx);
    });
    await coming;
    expect(await slotStates(projectId)).toEqual(['parked', 'leased']);
  });

  it('comes in once when it is sent ten times at once', async () => {
    const { projectId, report } = await reported();
    await Promise.all(Array.from({ length: 10 }, () => createReport(test.db, report)));
    expect(await test.db.harmReport.count({ where: { projectId } })).toBe(1);
    await expect(createReport(test.db, { ...report, note: 'Else.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('is refused for somebody else’s assignment', async () => {
    const { report, held } = await reported();
    await expect(createReport(test.db, { ...report, id: newId(), assignmentId: held })).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
  });

  it('leaves a judgment that was first where it stands', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2 });
    const [raterId = ''] = raterIds;
    const assignmentId = await claim(projectId, raterId);
    await submit(projectId, raterId, assignmentId);
    await createReport(test.db, { projectId, raterId, assignmentId, id: newId() });
    expect(await slotStates(projectId)).toEqual(['counted', 'parked']);
    const where = { projectId_id: { projectId, id: assignmentId } };
    expect(await test.db.assignment.findUniqueOrThrow({ where })).toMatchObject({ state: 'counted' });
  });
});

describe('settling it', () => {
  it('with "keep" hands the comparison out again, but not to who reported it', async () => {
    const { projectId, comparisonId, raterId, third, fourth } = await reported();
    await settle(projectId, comparisonId, 'keep');
    expect(await slotStates(projectId)).toEqual(['open', 'leased', 'open']);
    expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
    await claim(projectId, third);
    await claim(projectId, fourth);
    expect(await slotStates(projectId)).toEqual(['leased', 'leased', 'leased']);
  });

  it('with "withhold" keeps it from everybody, whatever is given back or reported later', async () => {
    const { projectId, comparisonId, holder, held, third } = await reported();
    await settle(projectId, comparisonId, 'withhold');
    await createReport(test.db, { projectId, raterId: holder, assignmentId: held, id: newId() });
    expect(await slotStates(projectId)).toEqual(['parked', 'parked', 'parked']);
    expect(await claimAssignment(test.db, projectId, third)).toBeNull();
    expect(await listOpenReports(test.db, projectId, 10)).toEqual([]);
    await expect(settle(projectId, comparisonId, 'keep')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('with "keep" sees a report that is just coming in, and settles it too', async () => {
    const { projectId, comparisonId, report } = await reported();
    let settling: Promise<unknown> = Promise.resolve();
    const later = newId();
    await test.db.$transaction(async (tx) => {
      await lockComparison(tx, projectId, comparisonId);
      settling = settle(projectId, comparisonId, 'keep');
      await untilAwaited(tx);
      const { raterId } = report;
      await tx.harmReport.create({ data: { projectId, id: later, comparisonId, raterId } });
    });
    await settling;
    expect(await test.db.harmReport.count({ where: { projectId, decision: 'keep' } })).toBe(2);
  });

  it('stays readable with the decision once it is settled', async () => {
    const { projectId, comparisonId, report } = await reported();
    expect(await listSettled(test.db, projectId, 10)).toEqual([]);
    await settle(projectId, comparisonId, 'withhold');
    expect(await listSettled(test.db, projectId, 10)).toMatchObject([
      { comparisonId, decision: 'withhold', reports: [{ id: report.id, note: report.note }] },
    ]);
  });

  it('settles every open report at once, and writes it down once', async () => {
    const { projectId, comparisonId, holder, held, report } = await reported();
    const second = { projectId, raterId: holder, assignmentId: held, id: newId() };
    await createReport(test.db, second);
    const [open] = await listOpenReports(test.db, projectId, 10);
    expect(open?.reports.map(({ note }) => note)).toEqual([report.note, null]);
    const decisions = await Promise.allSettled(
      (['keep', 'withhold', 'keep', 'withhold'] as const).map((d) => settle(projectId, comparisonId, d)),
    );
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const events = await test.db.auditEvent.findMany({ where: { projectId, type: 'report.settled' } });
    expect(events.map(({ data }) => data)).toEqual([
      expect.objectContaining({
        comparisonId,
        reportIds: expect.arrayContaining([report.id, second.id]) as [],
      }),
    ]);
    expect(await listOpenReports(test.db, projectId, 10)).toEqual([]);
  });
});
