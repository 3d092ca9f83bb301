import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { untilAwaited } from '@touchstone/db/testing/until-awaited';
import { claimAssignment } from '../assignment/claim-assignment';
import { skipAssignment } from '../assignment/skip-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { removeMember } from '../member/remove-member';
import { changeProject } from './change-project';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(30);
});
afterAll(() => test.close());

async function submit(projectId: string, raterId: string, assignment: { id: string; schemeVersion: number }) {
  return submitJudgment(test.db, {
    projectId,
    raterId,
    assignmentId: assignment.id,
    schemeVersion: assignment.schemeVersion,
    clientId: newId(),
    answer: { outcome: 'tie' },
    activeMs: 1,
    isMember: true,
  });
}

async function judge(projectId: string, raterId: string) {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  return assignment ? submit(projectId, raterId, assignment) : undefined;
}

async function claim(projectId: string, raterId: string) {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  if (!assignment) throw new Error('nothing was handed out');
  return assignment;
}

const setOverlap = (projectId: string, overlap: number) =>
  changeProject(test.db, { projectId, overlap, actorId: newId() });

/** Moves every lease of the project into the past, as if its time had run out. */
async function expireLeases(projectId: string) {
  await test.db
    .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
  await test.db
    .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
}

const slotsOf = (projectId: string) =>
  test.db.slot.findMany({
    where: { projectId },
    orderBy: [{ comparisonId: 'asc' }, { slot: 'asc' }],
    select: { slot: true, state: true },
  });

const countCounted = (projectId: string) =>
  test.db.judgment.count({ where: { projectId, standing: 'counted' } });

describe('changing a project', () => {
  it('opens slots when overlap is raised, and demotes nothing when it is lowered', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 1, raters: 3 });
    const [one = '', two = '', three = ''] = raterIds;
    await judge(projectId, one);
    expect(await judge(projectId, two)).toBeUndefined();
    await changeProject(test.db, { projectId, overlap: 3, actorId: newId() });
    expect(await judge(projectId, two)).toMatchObject({ standing: 'counted' });
    await changeProject(test.db, { projectId, overlap: 1, actorId: newId() });
    expect(await judge(projectId, three)).toBeUndefined();
    expect(await test.db.judgment.count({ where: { projectId, standing: 'counted' } })).toBe(2);
  });

  it('opens planned slots where nothing was judged yet, and top-ups where somebody may have looked first', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 2 });
    await judge(projectId, raterIds[0] ?? '');
    await setOverlap(projectId, 2);
    const slots = await test.db.slot.findMany({ where: { projectId, slot: 1 }, select: { origin: true } });
    expect(slots.map(({ origin }) => origin).sort()).toEqual(['planned', 'top_up']);
  });

  it('adds a guideline version only when the text differs, and stamps it on what is claimed from then on', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 2 });
    await changeProject(test.db, { projectId, guidelines: 'Prefer the better answer.', actorId: newId() });
    await judge(projectId, raterIds[0] ?? '');
    await changeProject(test.db, { projectId, guidelines: 'Prefer the *shorter* answer.', actorId: newId() });
    await judge(projectId, raterIds[0] ?? '');
    const stamped = await test.db.judgment.findMany({
      where: { projectId },
      orderBy: { createdAt: 'asc' },
      select: { guidelineVersion: true },
    });
    expect(stamped).toEqual([{ guidelineVersion: 1 }, { guidelineVersion: 2 }]);
  });

  it('changes edit window and image hosts, each host once, and writes down what it did', async () => {
    const { projectId } = await seedProject(test.db);
    const imageHosts = ['images.example.org', 'example.com'];
    await changeProject(test.db, {
      projectId,
      editHours: 0,
      imageHosts: [...imageHosts, 'example.com'],
      actorId: newId(),
    });
    const stored = await test.db.project.findUniqueOrThrow({ where: { id: projectId } });
    expect(stored).toMatchObject({ editHours: 0, imageHosts });
    const events = await test.db.auditEvent.findMany({ where: { projectId } });
    expect(events).toMatchObject([{ type: 'project.changed', data: { editHours: 0, imageHosts } }]);
  });

  it('gives back what a removed member holds', async () => {
    const { projectId, raterIds, userIds } = await seedProject(test.db, { comparisons: 1, raters: 2 });
    await claimAssignment(test.db, projectId, raterIds[0] ?? '');
    expect(await judge(projectId, raterIds[1] ?? '')).toBeUndefined();
    await removeMember(test.db, { projectId, userId: userIds[0] ?? '', actorId: newId(), now: new Date() });
    expect(await judge(projectId, raterIds[1] ?? '')).toMatchObject({ standing: 'counted' });
  });
});

describe('less overlap', () => {
  it('takes a lower open slot away when a higher one is counted', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 3 });
    const [one = '', two = '', three = ''] = raterIds;
    await claim(projectId, one);
    expect(await judge(projectId, two)).toMatchObject({ standing: 'counted' });
    await removeMemberOf(projectId, one);
    expect(await slotsOf(projectId)).toEqual([
      { slot: 0, state: 'open' },
      { slot: 1, state: 'counted' },
    ]);
    await setOverlap(projectId, 1);
    expect(await judge(projectId, three)).toBeUndefined();
    expect(await slotsOf(projectId)).toEqual([{ slot: 1, state: 'counted' }]);
  });

  it('takes a leased slot away beside a counted one; its judgment is kept as surplus, nobody else gets it', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 3 });
    const [one = '', two = '', three = ''] = raterIds;
    await judge(projectId, one);
    const held = await claim(projectId, two);
    await setOverlap(projectId, 1);
    await expireLeases(projectId);
    expect(await judge(projectId, three)).toBeUndefined();
    const where = { projectId_id: { projectId, id: held.id } };
    const released = await test.db.assignment.findUniqueOrThrow({ where });
    expect(released).toMatchObject({ state: 'released', closedAt: expect.any(Date) as Date });
    expect(await submit(projectId, two, held)).toMatchObject({ standing: 'surplus' });
    expect(await countCounted(projectId)).toBe(1);
  });

  it('keeps the lease that still runs rather than the one whose time is over', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 3, raters: 3 });
    const [one = '', two = ''] = raterIds;
    const late = await claim(projectId, one);
    await expireLeases(projectId);
    await test.db
      .$executeRaw`UPDATE slot SET position = position + 1000 WHERE project_id = ${projectId}::uuid AND slot = 0`;
    const inTime = await claim(projectId, two);
    await setOverlap(projectId, 1);
    expect(await slotsOf(projectId)).toEqual([{ slot: 1, state: 'leased' }]);
    expect(await submit(projectId, one, late)).toMatchObject({ standing: 'surplus' });
    expect(await submit(projectId, two, inTime)).toMatchObject({ standing: 'counted' });
  });

  it('waits for a judgment under way and keeps the slot it fills', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 2 });
    const [one = '', two = ''] = raterIds;
    const first = await claim(projectId, one);
    const { id } = await claim(projectId, two);
    let lowered: Promise<void> = Promise.resolve();
    await test.db.$transaction(async (tx) => {
      // What a judgment does to its assignment and slot, not committed yet.
      await tx.$executeRaw`
        UPDATE slot SET state = 'counted', available_at = 'infinity'
        WHERE project_id = ${projectId}::uuid AND holder_id = ${id}::uuid`;
      await tx.assignment.updateMany({ where: { projectId, id }, data: { state: 'counted' } });
      lowered = setOverlap(projectId, 1);
      await untilAwaited(tx);
    });
    await lowered;
    expect(await slotsOf(projectId)).toEqual([{ slot: 1, state: 'counted' }]);
    expect(await submit(projectId, one, first)).toMatchObject({ standing: 'surplus' });
  });

  it('takes parked slots away as well', async () => {
    const { projectId } = await seedProject(test.db, { comparisons: 1, overlap: 3 });
    await test.db
      .$executeRaw`UPDATE slot SET state = 'parked', available_at = 'infinity' WHERE project_id = ${projectId}::uuid`;
    await setOverlap(projectId, 2);
    expect(await slotsOf(projectId)).toEqual([
      { slot: 0, state: 'parked' },
      { slot: 1, state: 'parked' },
    ]);
  });

  it('holds while 20 people judge and skip: as many slots are left as the overlap, or as are counted', async () => {
    const { projectId, raterIds, comparisonIds } = await seedProject(test.db, {
      comparisons: 30,
      overlap: 4,
      raters: 20,
    });
    const work = async (raterId: string, at: number) => {
      for (let turn = 0, misses = 0; misses < 2; turn += 1) {
        const assignment = await claimAssignment(test.db, projectId, raterId);
        if (!assignment) misses += 1;
        else if ((at + turn) % 4 === 0)
          await skipAssignment(test.db, { projectId, raterId, assignmentId: assignment.id });
        else await submit(projectId, raterId, assignment);
      }
    };
    const lower = async () => {
      for (const overlap of [3, 2, 4, 1]) await setOverlap(projectId, overlap);
    };
    await Promise.all([...raterIds.map(work), lower()]);
    for (const comparisonId of comparisonIds) {
      const where = { projectId, comparisonId };
      const counted = await test.db.judgment.count({ where: { ...where, standing: 'counted' } });
      expect(await test.db.slot.count({ where: { ...where, state: 'counted' } })).toBe(counted);
      expect(await test.db.slot.count({ where })).toBe(Math.max(1, counted));
    }
  });
});

describe('more overlap', () => {
  it('counts the slots a comparison has, whatever their numbers, and fills the gaps', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 4, raters: 6 });
    for (const raterId of raterIds.slice(0, 4)) await claim(projectId, raterId);
    for (const raterId of [raterIds[0], raterIds[2]]) await removeMemberOf(projectId, raterId ?? '');
    for (const raterId of [raterIds[1], raterIds[3]]) {
      const held = await test.db.assignment.findFirstOrThrow({
        where: { projectId, raterId: raterId ?? '' },
      });
      await submit(projectId, raterId ?? '', held);
    }
    await setOverlap(projectId, 1);
    expect((await slotsOf(projectId)).map(({ slot }) => slot)).toEqual([1, 3]);
    await setOverlap(projectId, 2);
    expect(await judge(projectId, raterIds[4] ?? '')).toBeUndefined();
    await setOverlap(projectId, 3);
    expect(await slotsOf(projectId)).toEqual([
      { slot: 0, state: 'open' },
      { slot: 1, state: 'counted' },
      { slot: 3, state: 'counted' },
    ]);
    expect(await judge(projectId, raterIds[4] ?? '')).toMatchObject({ standing: 'counted' });
    expect(await judge(projectId, raterIds[5] ?? '')).toBeUndefined();
  });

  it('adds parked slots to a comparison that three people skipped', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, raters: 3 });
    for (const raterId of raterIds) {
      const { id: assignmentId } = await claim(projectId, raterId);
      await skipAssignment(test.db, { projectId, raterId, assignmentId });
    }
    await setOverlap(projectId, 2);
    expect(await slotsOf(projectId)).toEqual([
      { slot: 0, state: 'parked' },
      { slot: 1, state: 'parked' },
    ]);
  });
});

async function removeMemberOf(projectId: string, raterId: string) {
  const { userId } = await test.db.rater.findFirstOrThrow({ where: { projectId, id: raterId } });
  await removeMember(test.db, { projectId, userId: userId ?? '', actorId: newId(), now: new Date() });
}
