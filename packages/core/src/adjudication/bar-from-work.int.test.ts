import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { readOwnJudgment } from '../own-work/read-own-judgment';
import { seedReviewProject } from '../testing/review-project';
import { barFromWork } from './bar-from-work';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** A reviewer who labels has a comparison on the desk. */
async function atDesk() {
  const { projectId, reviewer: raterId } = await seedReviewProject(test.db);
  const held = await claimAssignment(test.db, projectId, raterId);
  if (!held) throw new Error('no work');
  const { comparisonId } = await test.db.assignment.findUniqueOrThrow({
    where: { projectId_id: { projectId, id: held.id } },
  });
  const judge = (supersedes?: string) => {
    const clientId = newId();
    return submitJudgment(test.db, {
      ...{ projectId, raterId, assignmentId: held.id, clientId, answer: { outcome: 'tie' }, activeMs: 1 },
      ...{ isMember: true, schemeVersion: 1, ...(supersedes !== undefined && { supersedes }) },
    }).then(({ standing }) => ({ standing, clientId }));
  };
  return {
    judge,
    read: () => barFromWork(test.db, { projectId, raterId, comparisonId }),
    own: () => readOwnJudgment(test.db, { projectId, raterId, assignmentId: held.id }),
  };
}

describe('who has read what others said of a comparison', () => {
  it('gives no vote on it from a desk that still has it', async () => {
    const { judge, read } = await atDesk();
    await read();
    expect(await judge()).toMatchObject({ standing: 'surplus' });
  });

  it('does not change the vote they gave before, and is not offered to', async () => {
    const { judge, read, own } = await atDesk();
    const { standing, clientId } = await judge();
    expect(standing).toBe('counted');
    expect(await own()).toMatchObject({ editable: true, hasReadOthers: false });
    await read();
    expect(await own()).toMatchObject({ editable: false, hasReadOthers: true });
    await expect(judge(clientId)).rejects.toMatchObject({ code: 'EDIT_CLOSED' });
  });
});
