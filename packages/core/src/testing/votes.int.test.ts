import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { workFaults } from '@touchstone/db/testing/work-faults';
import { addVote } from './add-vote';
import { seedReviewProject } from './review-project';
import { seedVotes } from './seed-votes';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

it('stored for tests, one by one or many at once, break no rule that real ones keep', async () => {
  const project = await seedReviewProject(test.db);
  const { projectId, comparisonIds, annotatorIds } = project;
  const filled = async () => {
    expect(await workFaults(test.db, projectId)).toEqual([]);
    return test.db.slot.count({ where: { projectId, state: 'counted' } });
  };
  const vote = { projectId, comparisonId: comparisonIds[0] ?? '' };
  await addVote(test.db, { ...vote, raterId: annotatorIds[0] ?? '', preferred: 1 });
  await addVote(test.db, { ...vote, raterId: annotatorIds[1] ?? '', slot: 1 });
  await addVote(test.db, { ...vote, raterId: project.other, slot: 2, standing: 'surplus' });
  expect(await filled()).toBe(2);
  await seedVotes(test.db, project, [
    { comparison: 1, rater: 0, first: 1 },
    { comparison: 1, rater: 1, outcome: 'tie' },
  ]);
  expect(await filled()).toBe(4);
});
