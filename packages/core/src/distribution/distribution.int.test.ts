import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject, type SeededProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { workFaults } from '@touchstone/db/testing/work-faults';
import type { ComparisonChange, Eligibility } from '@touchstone/domain/distribution/distribution';
import { claimAssignment } from '../assignment/claim-assignment';
import { freeSlots } from '../assignment/free-slots';
import { whyNoWork } from '../assignment/why-no-work';
import { submitJudgment } from '../judgment/submit-judgment';
import { changeComparisons } from './change-comparisons';
import { changeDistribution } from './change-distribution';
import { changeEligibility } from './change-eligibility';
import { listHandedOut } from './list-handed-out';
import { pauseProject } from './pause-project';
import { reassign } from './reassign';
import { resumeProject } from './resume-project';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const actorId = newId();

/** A project at work: who is meant by `n`, and which comparison, both from 0. */
async function atWork(options: Parameters<typeof seedProject>[1]) {
  const project = await seedProject(test.db, options);
  const { projectId } = project;
  const rater = (n = 0) => project.raterIds[n] ?? '';
  const user = (n = 0) => project.userIds[n] ?? '';
  const comparison = (n: number) => project.comparisonIds[n] ?? '';
  const claim = async (n = 0) => {
    const claimed = await claimAssignment(test.db, projectId, rater(n));
    if (!claimed) return undefined;
    const where = { projectId_id: { projectId, id: claimed.id } };
    const { comparisonId } = await test.db.assignment.findUniqueOrThrow({ where });
    return { id: claimed.id, at: project.comparisonIds.indexOf(comparisonId) };
  };
  const submit = (assignmentId: string, n = 0) =>
    submitJudgment(test.db, {
      ...{ projectId, raterId: rater(n), assignmentId, clientId: newId(), answer: { outcome: 'tie' } },
      ...{ activeMs: 1, isMember: true, schemeVersion: 1 },
    });
  /** @returns the comparison judged; undefined when there was none */
  const judge = async (n = 0) => {
    const held = await claim(n);
    if (held) await submit(held.id, n);
    return held?.at;
  };
  const change = (which: number[], changed: ComparisonChange) =>
    changeComparisons(test.db, {
      ...{ projectId, actorId, change: changed },
      which: { comparisonIds: which.map(comparison) },
    });
  const eligible = (changed: Parameters<typeof changeEligibility>[1]['change'], n = 0) =>
    changeEligibility(test.db, { projectId, userIds: [user(n)], change: changed, actorId });
  return { ...project, rater, user, comparison, claim, submit, judge, change, eligible };
}

const slotsOf = ({ projectId }: SeededProject, comparisonId: string) =>
  test.db.slot.findMany({
    where: { projectId, comparisonId },
    orderBy: { slot: 'asc' },
    select: { state: true, origin: true },
  });

const why = async ({ projectId, raterIds }: SeededProject) =>
  whyNoWork(test.db, projectId, raterIds[0] ?? '');

describe('priority', () => {
  it('raised while people work decides what comes next, and what is held stays', async () => {
    const work = await atWork({ comparisons: 4, raters: 2 });
    const held = await work.claim();
    expect(held?.at).toBe(0);
    await work.change([3], { priority: 7 });
    expect((await work.claim(1))?.at).toBe(3);
    expect(await work.submit(held?.id ?? '')).toMatchObject({ standing: 'counted' });
    const event = await test.db.auditEvent.findFirst({ where: { projectId: work.projectId } });
    expect(event).toMatchObject({
      type: 'comparisons.changed',
      data: { comparisons: 1, change: { priority: 7 } },
    });
  });
});

describe('changes made at once', () => {
  it('that open the same new lanes in crossing order wait for each other and all happen', async () => {
    const TEAMS = 60;
    const work = await atWork({ comparisons: 2 * TEAMS });
    for (let at = 0; at < TEAMS; at += 1)
      await work.change([at, 2 * TEAMS - 1 - at], { team: `team ${String(at)}` });
    // The first half of the comparisons meets the teams from the first on, the second from the last.
    for (let priority = 1; priority <= 3; priority += 1) {
      const half = (from: number) =>
        work.change(
          Array.from({ length: TEAMS }, (_, at) => from + at),
          { priority },
        );
      expect(await Promise.all([half(0), half(TEAMS)])).toEqual([TEAMS, TEAMS]);
    }
    const lanes = await test.db.lane.count({ where: { projectId: work.projectId, priority: 3 } });
    expect(lanes).toBe(TEAMS);
  });
});

describe("a comparison's own overlap", () => {
  it('raised after a vote was seen asks for more as top-ups, before as planned, and stays when the project changes', async () => {
    const work = await atWork({ comparisons: 2, raters: 3 });
    expect(await work.judge()).toBe(0);
    await work.change([0, 1], { overlap: 2 });
    const states = async (n: number) => slotsOf(work, work.comparison(n));
    expect(await states(0)).toEqual([
      { state: 'counted', origin: 'planned' },
      { state: 'open', origin: 'top_up' },
    ]);
    expect(await states(1)).toEqual([
      { state: 'open', origin: 'planned' },
      { state: 'open', origin: 'planned' },
    ]);
    for (let n = 0; n < 3; n += 1) await work.judge(1);
    const toppedUp = await test.db.assignment.findMany({
      where: { projectId: work.projectId, origin: 'top_up', state: 'counted' },
    });
    expect(toppedUp.map(({ comparisonId }) => comparisonId)).toEqual([work.comparison(0)]);
    expect(await workFaults(test.db, work.projectId)).toEqual([]);
  });

  it('lowered takes open places away and nothing that is counted or on a desk', async () => {
    const work = await atWork({ comparisons: 1, overlap: 4, raters: 3 });
    await work.judge(0);
    const held = await work.claim(1);
    await work.change([0], { overlap: 1 });
    expect((await slotsOf(work, work.comparison(0))).map(({ state }) => state)).toEqual([
      'counted',
      'leased',
    ]);
    expect(await work.submit(held?.id ?? '', 1)).toMatchObject({ standing: 'counted' });
    expect(await work.claim(2)).toBeUndefined();
  });
});

describe('who may label what', () => {
  it('hands out only what asks for nothing the member lacks, and says in words what is asked for', async () => {
    const work = await atWork({ comparisons: 3 });
    await work.change([0], { skills: ['law', 'tax'] });
    await work.change([1], { team: 'north', language: 'de' });
    expect(await work.judge()).toBe(2);
    expect(await work.judge()).toBeUndefined();
    expect(await why(work)).toMatchObject({
      ...{ reason: 'not_for_you', notForYou: 2 },
      asks: { teams: ['north'], skills: ['law', 'tax'], languages: ['de'] },
    });
    await work.eligible({ skills: ['tax', 'law', 'art'] });
    expect(await work.judge()).toBe(0);
    await work.eligible({ team: 'north' });
    expect((await why(work)).asks).toEqual({ teams: [], skills: [], languages: ['de'] });
    await work.eligible({ languages: ['en', 'de'] });
    expect(await work.judge()).toBe(1);
  });
});

describe('limits', () => {
  it('of a day and of all count what is judged and held; a limit of the member goes first', async () => {
    const work = await atWork({ comparisons: 9 });
    const { projectId } = work;
    const settings = { dailyLimit: 2, totalLimit: 5, dueAt: null };
    await changeDistribution(test.db, { projectId, settings, actorId });
    await work.judge();
    const held = await work.claim();
    expect(await work.claim()).toBeUndefined();
    await work.submit(held?.id ?? '');
    expect(await why(work)).toMatchObject({ reason: 'limit_day' });
    await test.db.$executeRaw`UPDATE rater_day SET judgments = 4 WHERE project_id = ${projectId}::uuid`;
    await work.eligible({ dailyLimit: 50 });
    expect(await work.judge()).toBeDefined();
    expect(await work.judge()).toBeUndefined();
    expect(await why(work)).toMatchObject({ reason: 'limit_total' });
  });
});

describe('a paused project', () => {
  it('hands out nothing, says why, takes what is on a desk, and goes on when resumed', async () => {
    const work = await atWork({ comparisons: 3 });
    const { projectId } = work;
    const held = await work.claim();
    await pauseProject(test.db, { projectId, reason: 'New guidelines.', actorId, now: new Date() });
    expect(await work.claim()).toBeUndefined();
    expect(await why(work)).toMatchObject({ reason: 'project_paused', pauseReason: 'New guidelines.' });
    expect(await work.submit(held?.id ?? '')).toMatchObject({ standing: 'counted' });
    await expect(
      pauseProject(test.db, { projectId, reason: 'Again.', actorId, now: new Date() }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await resumeProject(test.db, { projectId, actorId });
    expect(await work.claim()).toBeDefined();
  });
});

describe('reassigning', () => {
  it('takes a comparison off a desk and keeps it for another, and for nobody else', async () => {
    const work = await atWork({ comparisons: 1, raters: 3 });
    const { projectId } = work;
    const held = await work.claim(0);
    const comparisonId = work.comparison(0);
    await reassign(test.db, {
      projectId,
      comparisonId,
      fromUserId: work.user(0),
      toUserId: work.user(2),
      actorId,
    });
    expect(await work.claim(0)).toBeUndefined();
    expect(await work.claim(1)).toBeUndefined();
    expect((await work.claim(2))?.at).toBe(0);
    expect(held).toBeDefined();
    expect(await workFaults(test.db, projectId)).toEqual([]);
  });

  it('opens what is kept to everybody again, and refuses who has had the comparison', async () => {
    const work = await atWork({ comparisons: 1, overlap: 2, raters: 2 });
    const { projectId } = work;
    const comparisonId = work.comparison(0);
    await work.judge(0);
    await expect(
      reassign(test.db, { projectId, comparisonId, toUserId: work.user(0), actorId }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await reassign(test.db, { projectId, comparisonId, toUserId: work.user(1), actorId });
    await reassign(test.db, { projectId, comparisonId, actorId });
    expect(await test.db.slot.count({ where: { projectId, reservedFor: { not: null } } })).toBe(0);
    expect(await work.judge(1)).toBe(0);
  });
});

describe('what is handed out', () => {
  it('is told with whom and since when, and what is kept for whom; nothing of it once it is open or judged', async () => {
    const work = await atWork({ comparisons: 2, raters: 2 });
    const { projectId } = work;
    const handedOut = () => listHandedOut(test.db, projectId);
    expect(await handedOut()).toEqual([]);
    const held = await work.claim(0);
    const comparisonId = work.comparison(held?.at ?? -1);
    const [listed, ...others] = await handedOut();
    expect(others).toEqual([]);
    expect(listed).toMatchObject({ comparisonId, userId: work.user(0) });
    expect(listed?.prompt).not.toBe('');
    expect(Number(listed?.until)).toBeGreaterThan(Number(listed?.since));
    const [fromUserId, toUserId] = [work.user(0), work.user(1)];
    await reassign(test.db, { projectId, comparisonId, fromUserId, toUserId, actorId });
    expect(await handedOut()).toMatchObject([{ comparisonId, userId: toUserId, since: null, until: null }]);
    await expect(reassign(test.db, { projectId, comparisonId, fromUserId, actorId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await reassign(test.db, { projectId, comparisonId, fromUserId: toUserId, actorId });
    expect(await handedOut()).toEqual([]);
    await work.judge(1);
    expect(await handedOut()).toEqual([]);
  });

  it('taken back from one desk, stays kept for who else it is kept for', async () => {
    const work = await atWork({ comparisons: 1, overlap: 2, raters: 2 });
    const { projectId } = work;
    const comparisonId = work.comparison(0);
    await reassign(test.db, { projectId, comparisonId, toUserId: work.user(1), actorId });
    await work.claim(0);
    await reassign(test.db, { projectId, comparisonId, fromUserId: work.user(0), actorId });
    expect(await listHandedOut(test.db, projectId)).toMatchObject([{ userId: work.user(1), since: null }]);
    await expect(
      reassign(test.db, { projectId, comparisonId, toUserId: work.user(1), actorId }),
    ).rejects.toMatchObject({ problem: { code: 'hadAlready' } });
  });

  it('is kept for nobody who may not label it', async () => {
    const work = await atWork({ comparisons: 1, raters: 2 });
    const { projectId } = work;
    const toBob = { projectId, comparisonId: work.comparison(0), toUserId: work.user(1), actorId };
    await work.change([0], { team: 'law', skills: ['contracts'], language: 'en' });
    const may = (change: Partial<Eligibility>) =>
      changeEligibility(test.db, { projectId, userIds: [work.user(1)], change, actorId });
    for (const change of [{}, { team: 'law' }, { skills: ['contracts'] }]) {
      await may(change);
      await expect(reassign(test.db, toBob)).rejects.toMatchObject({ problem: { code: 'mayNotLabel' } });
    }
    await may({ languages: ['en'] });
    await reassign(test.db, toBob);
    expect((await work.claim(1))?.at).toBe(0);
  });
});

describe('near-twins', () => {
  it('do not meet one person in a row while there is anything else near, and are judged in the end', async () => {
    const work = await atWork({ comparisons: 12 });
    const prompts = await test.db.comparison.findMany({
      where: { projectId: work.projectId },
      orderBy: { position: 'asc' },
      select: { prompt: { select: { id: true, groupId: true } } },
    });
    // Six of one group first, then six of groups of their own.
    const group = prompts[0]?.prompt.groupId ?? '';
    for (const { prompt } of prompts.slice(0, 6))
      await test.db.prompt.updateMany({ where: { id: prompt.id }, data: { groupId: group } });
    const order: number[] = [];
    for (let n = 0; n < 12; n += 1) order.push((await work.judge()) ?? -1);
    expect([...order].sort((a, b) => a - b)).toEqual([...Array(12).keys()]);
    const isTwin = order.map((at) => at < 6);
    expect(isTwin.slice(0, 7)).toEqual([true, false, false, false, false, false, true]);
  });
});

describe("a rater's way through a lane", () => {
  it('is not walked again, and misses nothing that opens behind it', async () => {
    const work = await atWork({ comparisons: 80, overlap: 2, raters: 2 });
    const { projectId } = work;
    const other = await work.claim(1);
    for (let n = 0; n < 70; n += 1) await work.judge();
    const cursor = await test.db.claimCursor.findFirstOrThrow({
      where: { projectId, raterId: work.rater() },
    });
    const passed = await test.db.comparison.count({
      where: { projectId, position: { lte: cursor.position } },
    });
    expect(passed).toBeGreaterThan(30);
    // What another had on their desk while the cursor went by comes back, and a comparison wants one judgment more.
    await freeSlots(test.db, { projectId, raterId: work.rater(1), to: 'released' });
    const seen = new Set<number>();
    for (let at = await work.judge(1); at !== undefined; at = await work.judge(1)) seen.add(at);
    expect(seen.size).toBe(80);
    expect(seen).toContain(other?.at);
    let more = 0;
    while ((await work.judge()) !== undefined) more += 1;
    expect(more).toBe(10);
    expect(await workFaults(test.db, projectId)).toEqual([]);
  });
});
