import { afterAll, beforeAll, expect, it } from 'vitest';
import { workFaults } from '@touchstone/db/testing/work-faults';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { judgeMethods } from './judge-methods';
import { readPaused, readVotes } from './read-simulation';
import { runCrowd } from './run-crowd';
import { seedSimulation } from './seed-simulation';
import { honestRater, spammer } from './simulated-rater';
import { suspectRaters } from './suspect-raters';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** The bench `simulation` is the large one, with figures. Here only what no luck of the draw can turn. */
it('twelve annotators judge 200 comparisons: spam is found, and Dawid-Skene is right more often than the majority', async () => {
  const raters = [
    ...[0.95, 0.95, 0.95, 0.9, 0.9, 0.9].map((skill, at) => honestRater(skill, 0, at)),
    ...[0.55, 0.55, 0.55].map((skill, at) => honestRater(skill, 0, 10 + at)),
    spammer('always A', 20),
    spammer('clicks fast', 21),
    spammer('the longer', 22),
  ];
  const { projectId, raterIds, truth } = await seedSimulation(test.db, {
    ...{ comparisons: 200, gold: 30, raters: raters.length, seed: 1 },
  });
  await runCrowd(test.db, { projectId, raterIds, raters, watchEvery: 100 });

  expect(await workFaults(test.db, projectId)).toEqual([]);
  expect(await test.db.slot.count({ where: { projectId, state: { in: ['open', 'leased'] } } })).toBe(0);
  const votes = await readVotes(test.db, projectId);
  expect(new Set(votes.map(({ comparisonId }) => comparisonId)).size).toBe(truth.size);

  const [paused, suspects] = [await readPaused(test.db, projectId), suspectRaters(votes)];
  const [oneSided = '', fast = '', longer = ''] = raterIds.slice(9);
  expect([paused.has(oneSided), paused.has(fast)]).toEqual([true, true]);
  expect(suspects.get(oneSided)).toBe('side');
  expect(suspects.get(longer)).toBe('length');
  for (const good of raterIds.slice(0, 6)) expect(paused.get(good) ?? suspects.get(good)).toBeUndefined();

  const { dawid_skene: skene, majority } = judgeMethods(votes, truth);
  const right = (values: Float64Array) => values.reduce((sum, own) => sum + own, 0);
  expect(right(skene)).toBeGreaterThan(right(majority));
});
