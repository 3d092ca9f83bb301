import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { addJudgment } from '../testing/add-judgment';
import { countOwnToday } from './count-own-today';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

it('counts one’s own judgments since midnight where one is, whatever became of them, and changes not again', async () => {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db, {
    ...{ comparisons: 4, raters: 2, overlap: 2 },
  });
  const [raterId = '', otherId = ''] = raterIds;
  const add = (n: number, at: string, more: object = {}) =>
    addJudgment(test.db, {
      ...{ projectId, comparisonId: comparisonIds[n] ?? '', raterId, at: new Date(at) },
      ...more,
    });
  await add(0, '2026-03-01T15:59:59Z');
  const revises = await add(1, '2026-03-01T16:00:00Z');
  await add(1, '2026-03-01T16:05:00Z', { revises, outcome: 'both_bad' });
  await add(2, '2026-03-02T01:00:00Z', { standing: 'surplus' });
  await add(3, '2026-03-02T01:00:00Z', { raterId: otherId });
  const countIn = (timeZone: string) =>
    countOwnToday(test.db, { projectId, raterId, timeZone, now: new Date('2026-03-02T02:00:00Z') });
  expect(await countIn('UTC')).toBe(1);
  // Midnight of the 2nd in Shanghai is 16:00 of the 1st in UTC; in Honolulu it is still the 1st, since 10:00 UTC.
  expect(await countIn('Asia/Shanghai')).toBe(2);
  expect(await countIn('Pacific/Honolulu')).toBe(3);
});
