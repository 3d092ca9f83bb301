import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { readOwnJudgment } from '../own-work/read-own-judgment';
import { addJudgment } from '../testing/add-judgment';
import { submitJudgment } from './submit-judgment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const HOUR = 3_600_000;

/** A judgment made `hoursAgo`, in a project where one may be changed for `editHours`. */
async function judged(hoursAgo: number, editHours: number) {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db);
  await test.db.project.update({ where: { id: projectId }, data: { editHours } });
  const [comparisonId = ''] = comparisonIds;
  const [raterId = ''] = raterIds;
  const at = new Date(Date.now() - hoursAgo * HOUR);
  const first = await addJudgment(test.db, { projectId, comparisonId, raterId, at });
  const { assignmentId } = first;
  const revise = (supersedes: string, clientId = newId()) =>
    submitJudgment(test.db, {
      ...{ projectId, raterId, assignmentId, clientId, answer: { outcome: 'both_good' }, activeMs: 2 },
      ...{ schemeVersion: 1, isMember: true, supersedes },
    });
  const editable = async () =>
    (await readOwnJudgment(test.db, { projectId, raterId, assignmentId })).editable;
  return { projectId, comparisonId, raterId, first, revise, editable };
}

describe('the time to change a judgment', () => {
  it('is open for the hours the project gives', async () => {
    const { first, revise, editable } = await judged(23, 24);
    expect(await editable()).toBe(true);
    expect(await revise(first.clientId)).toMatchObject({ revision: 1 });
  });

  it('is then over, and the judgment stands', async () => {
    const { projectId, first, revise, editable } = await judged(25, 24);
    expect(await editable()).toBe(false);
    await expect(revise(first.clientId)).rejects.toMatchObject({ code: 'EDIT_CLOSED' });
    expect(await test.db.judgment.count({ where: { projectId } })).toBe(1);
  });

  it('is never with 0 hours', async () => {
    const { first, revise, editable } = await judged(0, 0);
    expect(await editable()).toBe(false);
    await expect(revise(first.clientId)).rejects.toMatchObject({ code: 'EDIT_CLOSED' });
  });

  it('counts from the first judgment: revisions do not prolong it', async () => {
    const { projectId, comparisonId, raterId, first, revise } = await judged(25, 24);
    const at = new Date(Date.now() - HOUR);
    const second = await addJudgment(test.db, { projectId, comparisonId, raterId, at, revises: first });
    await expect(revise(second.clientId)).rejects.toMatchObject({ code: 'EDIT_CLOSED' });
  });

  it('does not stand in the way of a revision sent again after it is over', async () => {
    const { projectId, first, revise } = await judged(2, 24);
    const clientId = newId();
    const accepted = await revise(first.clientId, clientId);
    await test.db.project.update({ where: { id: projectId }, data: { editHours: 1 } });
    expect(await revise(first.clientId, clientId)).toEqual(accepted);
  });
});
