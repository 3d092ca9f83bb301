import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { removeMember } from '../member/remove-member';
import { changeProject } from './change-project';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

async function judge(projectId: string, raterId: string) {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  if (!assignment) return undefined;
  const { id: assignmentId, schemeVersion } = assignment;
  return submitJudgment(test.db, {
    projectId,
    raterId,
    assignmentId,
    schemeVersion,
    clientId: newId(),
    answer: { outcome: 'tie' },
    activeMs: 1,
    isMember: true,
  });
}

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

  it('gives back what a removed member holds', async () => {
    const { projectId, raterIds, userIds } = await seedProject(test.db, { comparisons: 1, raters: 2 });
    await claimAssignment(test.db, projectId, raterIds[0] ?? '');
    expect(await judge(projectId, raterIds[1] ?? '')).toBeUndefined();
    await removeMember(test.db, { projectId, userId: userIds[0] ?? '', actorId: newId(), now: new Date() });
    expect(await judge(projectId, raterIds[1] ?? '')).toMatchObject({ standing: 'counted' });
  });
});
