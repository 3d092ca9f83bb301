import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { actOnMember } from './act-on-member';
import { reverseAction } from './reverse-action';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const actorId = newId();

async function project(comparisons: number) {
  const seeded = await seedProject(test.db, { comparisons });
  const { projectId } = seeded;
  const who = { projectId, raterId: seeded.raterIds[0] ?? '' };
  const userId = seeded.userIds[0] ?? '';
  const act = (kind: 'remove' | 'set_aside', period: { to?: Date } = {}) =>
    actOnMember(test.db, { projectId, userId, kind, actorId, reason: 'So.', now: new Date(), ...period });
  const takeBack = (actionId: string) =>
    test.db.$transaction((tx) => reverseAction(tx, { projectId, actionId, actorId, reason: 'Not so.' }));
  const states = async () => {
    const rows = await test.db.assignment.findMany({
      where: { projectId, closedAt: { not: null } },
      orderBy: { closedAt: 'asc' },
    });
    return rows.map(({ state }) => state);
  };
  return { ...who, act, takeBack, states };
}

async function claim(projectId: string, raterId: string): Promise<string> {
  const next = await claimAssignment(test.db, projectId, raterId);
  if (!next) throw new Error('no work');
  return next.id;
}

const judge = (projectId: string, raterId: string, assignmentId: string) =>
  submitJudgment(test.db, {
    ...{ projectId, raterId, assignmentId, clientId: newId(), activeMs: 1, isMember: true, schemeVersion: 1 },
    answer: { outcome: 'tie' },
  });

it('restores what that action set aside, and leaves aside what another one did', async () => {
  const { projectId, raterId, act, takeBack, states } = await project(4);
  for (let at = 0; at < 4; at += 1) await judge(projectId, raterId, await claim(projectId, raterId));
  const third = await test.db.assignment.findFirstOrThrow({
    where: { projectId },
    orderBy: { closedAt: 'asc' },
    skip: 2,
  });
  const first = await act('set_aside', { to: third.closedAt ?? new Date(0) });
  const second = await act('set_aside');
  await takeBack(second);
  expect(await states()).toEqual(['set_aside', 'set_aside', 'counted', 'counted']);
  await takeBack(first);
  expect(await states()).toEqual(['counted', 'counted', 'counted', 'counted']);
});

it('never makes a judgment count that came after its author had left', async () => {
  const { projectId, raterId, act, takeBack, states } = await project(2);
  await judge(projectId, raterId, await claim(projectId, raterId));
  const late = await claim(projectId, raterId);
  await act('remove');
  expect((await judge(projectId, raterId, late)).standing).toBe('set_aside');
  await takeBack(await act('set_aside'));
  expect(await states()).toEqual(['counted', 'set_aside']);
});
