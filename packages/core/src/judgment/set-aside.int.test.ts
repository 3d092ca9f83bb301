import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { listOwnJudgments } from '../own-work/list-own-judgments';
import { readOwnJudgment } from '../own-work/read-own-judgment';
import { readTimesheet } from '../own-work/read-timesheet';
import { changeProject } from '../project/change-project';
import { readProgress } from '../project/read-progress';
import { restoreJudgments } from './restore-judgments';
import { setAsideJudgments } from './set-aside-judgments';
import { submitJudgment } from './submit-judgment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

async function judgeAll(projectId: string, raterId: string) {
  const done: { assignmentId: string; clientId: string }[] = [];
  for (;;) {
    const next = await claimAssignment(test.db, projectId, raterId);
    if (!next) return done;
    done.push(await judge(projectId, raterId, next.id));
  }
}

async function judge(projectId: string, raterId: string, assignmentId: string, supersedes?: string) {
  const clientId = newId();
  const stored = await submitJudgment(test.db, {
    ...{ projectId, raterId, assignmentId, clientId, activeMs: 1000, isMember: true, schemeVersion: 1 },
    answer: { outcome: supersedes === undefined ? 'tie' : 'both_bad' },
    ...(supersedes === undefined ? {} : { supersedes }),
  });
  return { assignmentId, clientId, ...stored };
}

const setAside = (projectId: string, raterId: string, period: { from?: Date; to?: Date } = {}) =>
  test.db.$transaction((tx) => setAsideJudgments(tx, { projectId, raterId, ...period }));
const restore = (projectId: string, raterId: string) =>
  test.db.$transaction((tx) => restoreJudgments(tx, { projectId, raterId }));
const countedOutcomes = async (projectId: string) => (await readProgress(test.db, projectId)).outcomes;
/** Invariant 3, and that slots and assignments agree. */
async function expectSound(projectId: string) {
  const [found] = await test.db.$queryRaw<{ over: number; torn: number }[]>`
    SELECT (SELECT count(*)::int FROM (
              SELECT FROM assignment a JOIN project p ON p.id = a.project_id
              WHERE a.project_id = ${projectId}::uuid AND a.kind = 'work' AND a.state = 'counted'
              GROUP BY a.comparison_id, p.overlap HAVING count(*) > p.overlap) AS too_many) AS over,
           (SELECT count(*)::int FROM assignment a
            LEFT JOIN slot s ON s.project_id = a.project_id AND s.holder_id = a.id AND s.state = 'counted'
            WHERE a.project_id = ${projectId}::uuid AND a.kind = 'work' AND (a.state = 'counted') <> (s.holder_id IS NOT NULL)) AS torn`;
  expect(found).toEqual({ over: 0, torn: 0 });
}

describe('setting judgments aside', () => {
  it('opens their slots at the end of the queue, and others are asked', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 6, raters: 2 });
    const [first = '', second = ''] = raterIds;
    const held = await claimAssignment(test.db, projectId, first);
    await judge(projectId, first, held?.id ?? '');
    expect(await setAside(projectId, first)).toEqual({ judgments: 1, reopened: 1 });
    expect(await countedOutcomes(projectId)).toEqual([]);
    const asked: string[] = [];
    for (let next = await claimAssignment(test.db, projectId, second); next;) {
      const row = await test.db.assignment.findFirstOrThrow({ where: { projectId, id: next.id } });
      asked.push(row.comparisonId);
      await judge(projectId, second, next.id);
      next = await claimAssignment(test.db, projectId, second);
    }
    const again = await test.db.assignment.findFirstOrThrow({ where: { projectId, raterId: first } });
    expect(asked).toHaveLength(6);
    expect(asked.at(-1)).toBe(again.comparisonId);
    await expectSound(projectId);
  });

  it('is the same once and twice, also at once', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 8 });
    const [raterId = ''] = raterIds;
    await judgeAll(projectId, raterId);
    const both = await Promise.all([setAside(projectId, raterId), setAside(projectId, raterId)]);
    expect(both.map(({ judgments }) => judgments).sort()).toEqual([0, 8]);
    expect(await setAside(projectId, raterId)).toEqual({ judgments: 0, reopened: 0 });
    expect(await test.db.judgment.count({ where: { projectId, standing: 'set_aside' } })).toBe(8);
    await expectSound(projectId);
  });

  it('takes those of a stated time only', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 4 });
    const [raterId = ''] = raterIds;
    const done = await judgeAll(projectId, raterId);
    const third = await test.db.assignment.findFirstOrThrow({
      where: { projectId, id: done[2]?.assignmentId ?? '' },
    });
    const { judgments } = await setAside(projectId, raterId, { to: third.closedAt ?? new Date(0) });
    expect(judgments).toBe(2);
    await expectSound(projectId);
  });

  it('stays paid: the timesheet keeps the time once and tells the judgment as set aside', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 3 });
    const [raterId = ''] = raterIds;
    const [done] = await judgeAll(projectId, raterId);
    const range = { projectId, raterId, timeZone: 'UTC', from: '2000-01-01', to: '2099-12-31' };
    const before = await readTimesheet(test.db, range);
    await setAside(projectId, raterId);
    const total = (days: typeof before) => days.reduce((sum, { activeMs }) => sum + activeMs, 0);
    const after = await readTimesheet(test.db, range);
    expect(total(after)).toBe(total(before));
    expect(after).toMatchObject([{ counted: 0, setAside: 3, revisions: 0 }]);
    const { judgments } = await listOwnJudgments(
      test.db,
      { projectId, raterId },
      { timeZone: 'UTC' },
      { limit: 10 },
    );
    expect(judgments.map(({ standing, revision }) => [standing, revision])).toEqual(
      Array.from({ length: 3 }, () => ['set_aside', 0]),
    );
    const detail = await readOwnJudgment(test.db, {
      projectId,
      raterId,
      assignmentId: done?.assignmentId ?? '',
    });
    expect(detail.revisions).toHaveLength(1);
    expect(detail.revisions[0]?.standing).toBe('set_aside');
    await restore(projectId, raterId);
    expect(await readTimesheet(test.db, range)).toEqual(before);
  });

  it('keeps a change its author makes meanwhile, which counts no more, until it is restored', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1 });
    const [raterId = ''] = raterIds;
    const [done] = await judgeAll(projectId, raterId);
    await setAside(projectId, raterId);
    const change = await judge(projectId, raterId, done?.assignmentId ?? '', done?.clientId);
    expect(change.standing).toBe('set_aside');
    expect(await countedOutcomes(projectId)).toEqual([]);
    expect(await restore(projectId, raterId)).toEqual({ counted: 1, surplus: 0 });
    expect(await countedOutcomes(projectId)).toEqual([{ outcome: 'both_bad', n: 1 }]);
    await judge(projectId, raterId, done?.assignmentId ?? '', change.clientId);
    await expectSound(projectId);
  });

  it('does not open more slots than the overlap in force', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 2, overlap: 2, raters: 2 });
    for (const raterId of raterIds) await judgeAll(projectId, raterId);
    await changeProject(test.db, { projectId, overlap: 1, actorId: newId() });
    expect(await setAside(projectId, raterIds[0] ?? '')).toEqual({ judgments: 2, reopened: 0 });
    expect(await test.db.slot.count({ where: { projectId } })).toBe(2);
    await restore(projectId, raterIds[0] ?? '');
    await expectSound(projectId);
  });
});

describe('two set aside at once', () => {
  it('give up one slot too many once, not each', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 6, overlap: 3, raters: 3 });
    for (const raterId of raterIds) await judgeAll(projectId, raterId);
    await changeProject(test.db, { projectId, overlap: 2, actorId: newId() });
    await Promise.all(raterIds.slice(0, 2).map((raterId) => setAside(projectId, raterId)));
    expect(await test.db.slot.count({ where: { projectId } })).toBe(12);
    await expectSound(projectId);
  });
});

describe('restoring judgments', () => {
  it('counts those whose place is free, and keeps as surplus those that others have judged meanwhile', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 5, raters: 2 });
    const [first = '', second = ''] = raterIds;
    await judgeAll(projectId, first);
    await setAside(projectId, first);
    for (let at = 0; at < 2; at += 1) {
      const next = await claimAssignment(test.db, projectId, second);
      await judge(projectId, second, next?.id ?? '');
    }
    expect(await restore(projectId, first)).toEqual({ counted: 3, surplus: 2 });
    expect(await restore(projectId, first)).toEqual({ counted: 0, surplus: 0 });
    expect(await countedOutcomes(projectId)).toEqual([{ outcome: 'tie', n: 5 }]);
    await expectSound(projectId);
  });

  it('holds every rule while people judge, change and come late at the same time', async () => {
    const { projectId, raterIds } = await seedProject(test.db, {
      ...{ comparisons: 12, overlap: 2, raters: 5, leaseSeconds: 1 },
    });
    const [victim = '', ...others] = raterIds;
    const own = await judgeAll(projectId, victim);
    const labour = others.map(async (raterId) => {
      await judgeAll(projectId, raterId);
    });
    const meddling = (async () => {
      for (let at = 0; at < 4; at += 1) {
        await setAside(projectId, victim);
        await restore(projectId, victim);
      }
    })();
    const changes = own.slice(0, 4).map((each) => judge(projectId, victim, each.assignmentId, each.clientId));
    await Promise.all([...labour, meddling, ...changes]);
    await expectSound(projectId);
    const rows = await test.db.judgment.findMany({
      where: { projectId },
      select: { assignmentId: true, revision: true },
    });
    const revisions = new Map<string, number[]>();
    for (const { assignmentId, revision } of rows)
      revisions.set(assignmentId ?? '', [...(revisions.get(assignmentId ?? '') ?? []), revision]);
    for (const list of revisions.values())
      expect(list.sort((a, b) => a - b)).toEqual(list.map((_, at) => at));
    expect(revisions.size).toBeGreaterThanOrEqual(24);
  });
});
