import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { readOwnComparison } from './read-own-comparison';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

it('shows what an assignment showed, judged or not, with the same sides, and to its own rater alone', async () => {
  const { projectId, raterIds } = await seedProject(test.db, { comparisons: 6, raters: 2 });
  const [raterId = '', otherId = ''] = raterIds;
  // Two comparisons of opposite side seeds: one of them is shown against canonical order.
  for (let n = 0; n < 2; n += 1) {
    const claimed = await claimAssignment(test.db, projectId, raterId);
    const assignmentId = claimed?.id ?? '';
    expect(await readOwnComparison(test.db, { projectId, raterId, assignmentId })).toEqual({
      ...{ prompt: claimed?.prompt, completions: claimed?.completions, harmKinds: [] },
    });
    const foreign = readOwnComparison(test.db, { projectId, raterId: otherId, assignmentId });
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
