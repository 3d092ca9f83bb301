import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { untilAwaited } from '@touchstone/db/testing/until-awaited';
import { submitJudgment } from '../judgment/submit-judgment';
import { removeMember } from '../member/remove-member';
import { claimAssignment } from './claim-assignment';
import { freeSlots } from './free-slots';
import { skipAssignment } from './skip-assignment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(30);
});
afterAll(() => test.close());

async function claim(projectId: string, raterId: string): Promise<string> {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  if (!assignment) throw new Error('nothing was handed out');
  return assignment.id;
}

function submit(projectId: string, raterId: string, assignmentId: string) {
  return submitJudgment(test.db, {
    projectId,
    raterId,
    assignmentId,
    schemeVersion: 1,
    clientId: newId(),
    answer: { outcome: 'tie' },
    activeMs: 1,
    isMember: true,
  });
}

async function expireLeases(projectId: string) {
  await test.db
    .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
  await test.db
    .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
}

async function stateOf(projectId: string, id: string) {
  const where = { projectId_id: { projectId, id } };
  return (await test.db.assignment.findUniqueOrThrow({ where, select: { state: true } })).state;
}

async function skipsOf(projectId: string) {
  return (await test.db.comparison.findFirstOrThrow({ where: { projectId }, select: { skips: true } })).skips;
}

async function slotStates(projectId: string) {
  const slots = await test.db.slot.findMany({
    where: { projectId },
    orderBy: { slot: 'asc' },
    select: { state: true },
  });
  return slots.map(({ state }) => state);
}

/** One comparison of overlap 2 that three people skipped while a fourth holds a slot. */
async function heldBesideThreeSkips() {
  const seeded = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 5 });
  const { projectId, raterIds, userIds } = seeded;
  const [holder = '', ...others] = raterIds;
  const held = await claim(projectId, holder);
  for (const raterId of others.slice(0, 3)) {
    await skipAssignment(test.db, { projectId, raterId, assignmentId: await claim(projectId, raterId) });
  }
  expect(await slotStates(projectId)).toEqual(['leased', 'parked']);
  return { projectId, holder, holderUser: userIds[0] ?? '', held, another: raterIds[4] ?? '' };
}

describe('three skips while a fourth person holds a slot', () => {
  it('let that person judge', async () => {
    const { projectId, holder, held } = await heldBesideThreeSkips();
    expect(await submit(projectId, holder, held)).toMatchObject({ standing: 'counted' });
    expect(await slotStates(projectId)).toEqual(['counted', 'parked']);
  });

  it('park the slot that person gives back', async () => {
    const { projectId, holder, another } = await heldBesideThreeSkips();
    await freeSlots(test.db, { projectId, raterId: holder, to: 'released' });
    expect(await slotStates(projectId)).toEqual(['parked', 'parked']);
    expect(await claimAssignment(test.db, projectId, another)).toBeNull();
  });

  it('park the slot that person skips', async () => {
    const { projectId, holder, held } = await heldBesideThreeSkips();
    await skipAssignment(test.db, { projectId, raterId: holder, assignmentId: held });
    expect(await slotStates(projectId)).toEqual(['parked', 'parked']);
    expect(await skipsOf(projectId)).toBe(4);
  });

  it('park the slot of that person when the membership ends', async () => {
    const { projectId, holderUser } = await heldBesideThreeSkips();
    await removeMember(test.db, { projectId, userId: holderUser, actorId: newId(), now: new Date() });
    expect(await slotStates(projectId)).toEqual(['parked', 'parked']);
  });

  it('are seen by a release that came while the third was under way', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1 });
    const [raterId = ''] = raterIds;
    await claim(projectId, raterId);
    let released: Promise<unknown> = Promise.resolve();
    await test.db.$transaction(async (tx) => {
      await tx.comparison.updateMany({ where: { projectId }, data: { skips: 3 } });
      released = freeSlots(test.db, { projectId, raterId, to: 'released' });
      await untilAwaited(tx);
    });
    await released;
    expect(await slotStates(projectId)).toEqual(['parked']);
  });
});

describe('a skip after the lease ended', () => {
  it('counts towards the three, once', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, raters: 4 });
    const [one = '', two = '', three = '', four = ''] = raterIds;
    const lapsed = await claim(projectId, one);
    await expireLeases(projectId);
    const released = await claim(projectId, two);
    expect(await stateOf(projectId, lapsed)).toBe('lapsed');
    await freeSlots(test.db, { projectId, raterId: two, to: 'released' });
    for (let again = 0; again < 2; again += 1) {
      await skipAssignment(test.db, { projectId, raterId: one, assignmentId: lapsed });
      await skipAssignment(test.db, { projectId, raterId: two, assignmentId: released });
    }
    expect(await skipsOf(projectId)).toBe(2);
    expect(await slotStates(projectId)).toEqual(['open']);
    const last = await claim(projectId, three);
    await expireLeases(projectId);
    await skipAssignment(test.db, { projectId, raterId: three, assignmentId: last });
    expect(await slotStates(projectId)).toEqual(['parked']);
    expect(await claimAssignment(test.db, projectId, four)).toBeNull();
  });

  it('counts once when it is sent ten times at once', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1 });
    const [raterId = ''] = raterIds;
    const assignmentId = await claim(projectId, raterId);
    await freeSlots(test.db, { projectId, raterId, to: 'released' });
    await Promise.all(
      Array.from({ length: 10 }, () => skipAssignment(test.db, { projectId, raterId, assignmentId })),
    );
    expect(await skipsOf(projectId)).toBe(1);
  });

  it('gives way to a judgment that was first', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1 });
    const [raterId = ''] = raterIds;
    const assignmentId = await claim(projectId, raterId);
    await freeSlots(test.db, { projectId, raterId, to: 'released' });
    let skipped: Promise<unknown> = Promise.resolve();
    await test.db.$transaction(async (tx) => {
      // What a late judgment does to its assignment, not committed yet.
      await tx.assignment.updateMany({ where: { projectId, id: assignmentId }, data: { state: 'counted' } });
      skipped = skipAssignment(test.db, { projectId, raterId, assignmentId }).catch(
        (error: unknown) => error,
      );
      await untilAwaited(tx);
    });
    expect(await skipped).toMatchObject({ code: 'ALREADY_JUDGED' });
    expect(await stateOf(projectId, assignmentId)).toBe('counted');
    expect(await skipsOf(projectId)).toBe(0);
  });
});

it('skips of 20 people at once never wait for each other in a circle', async () => {
  const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 20, raters: 20 });
  const held = await Promise.all(raterIds.map(async (raterId) => claimUntilGiven(projectId, raterId)));
  await Promise.all(
    held.map((assignmentId, at) =>
      skipAssignment(test.db, { projectId, raterId: raterIds[at] ?? '', assignmentId }),
    ),
  );
  expect(await skipsOf(projectId)).toBe(20);
  expect(await slotStates(projectId)).toEqual(Array.from({ length: 20 }, () => 'parked'));
});

/** A claim skips slots that others are taking at this instant. */
async function claimUntilGiven(projectId: string, raterId: string): Promise<string> {
  for (;;) {
    const assignment = await claimAssignment(test.db, projectId, raterId);
    if (assignment) return assignment.id;
  }
}
