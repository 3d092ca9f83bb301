import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimAssignment } from '../assignment/claim-assignment';
import { newRater, openTestServices, type TestServices } from '../testing/frozen-project';
import { seedDemo } from './seed-demo';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

it('makes a project of pairs and a project of rankings, each with comparisons its scheme can ask about', async () => {
  await seedDemo(services.db);
  const projects = await services.db.project.findMany({ orderBy: { createdAt: 'asc' } });
  const handedOut: unknown[] = [];
  for (const { id, name } of projects) {
    const claimed = await claimAssignment(services.db, id, await newRater(services, id));
    const comparisons = await services.db.comparison.count({ where: { projectId: id } });
    handedOut.push([name, comparisons, claimed?.scheme.kind, claimed?.completions.length]);
  }
  expect(handedOut).toEqual([
    ['Demo: everyday questions', 12, 'pairwise', 2],
    ['Demo: ranking', 4, 'ranking', 3],
  ]);
});
