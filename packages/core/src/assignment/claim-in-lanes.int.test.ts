import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject, type SeededProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';
import { submitJudgment } from '../judgment/submit-judgment';
import { claimAssignment } from './claim-assignment';
import { freeSlots } from './free-slots';

let test: TestDatabase;
beforeEach(async () => {
  // One connection, which keeps the plans that are looked at.
  test = await createTestDatabase(1);
});
afterEach(() => test.close());

/** How often the statements of a claim were run so far. */
async function runs(): Promise<Record<string, number>> {
  const rows = await test.db.$queryRaw<{ name: string; n: number }[]>`
    SELECT name, (generic_plans + custom_plans)::int AS n FROM pg_prepared_statements WHERE name LIKE 'claim-%'`;
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

async function judgeNext({ projectId, raterIds: [raterId = ''] }: SeededProject): Promise<string> {
  const claimed = await claimAssignment(test.db, projectId, raterId);
  if (!claimed) throw new Error('nothing was handed out');
  await submitJudgment(test.db, {
    projectId,
    raterId,
    assignmentId: claimed.id,
    clientId: newId(),
    answer: { outcome: 'tie' },
    activeMs: 1000,
    isMember: true,
    schemeVersion: 1,
  });
  return claimed.id;
}

/** What the second rater holds has run out. */
async function runOut({ projectId, raterIds: [, other = ''] }: SeededProject): Promise<void> {
  const held = await claimAssignment(test.db, projectId, other);
  await test.db
    .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() WHERE id = ${held?.id}::uuid`;
  await test.db
    .$executeRaw`UPDATE slot SET available_at = clock_timestamp() WHERE holder_id = ${held?.id}::uuid`;
}

describe('the common claim', () => {
  it('is enough while nothing lies beside the lanes', async () => {
    const project = await seedProject(test.db, { comparisons: 6 });
    for (let n = 0; n < 6; n += 1) await judgeNext(project);
    expect(await runs()).toEqual({ 'claim-in-lanes': 6 });
  });

  it('is enough beside what ran out and waits for a reviewer', async () => {
    const project = await seedProject(test.db, { comparisons: 6, raters: 2 });
    await runOut(project);
    await test.db.comparison.updateMany({
      where: { projectId: project.projectId, slots: { some: { state: 'leased' } } },
      data: { skips: SKIPS_TO_REVIEW },
    });
    const before = await runs();
    await judgeNext(project);
    expect((await runs())['claim-any']).toBe(before['claim-any']);
  });

  it.each([
    [
      'something was given back',
      async ({ projectId, raterIds: [raterId = ''] }: SeededProject) => {
        await claimAssignment(test.db, projectId, raterId);
        await freeSlots(test.db, { projectId, raterId, to: 'released' });
      },
    ],
    ['something of anybody ran out', runOut],
    [
      'something is kept for the rater',
      ({ projectId, comparisonIds: [, , comparisonId = ''], raterIds: [raterId = ''] }: SeededProject) =>
        test.db.$executeRaw`
          UPDATE slot SET reserved_for = ${raterId}::uuid
          WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid`,
    ],
    [
      'hidden checks may be drawn',
      ({ projectId }: SeededProject) =>
        test.db.project.update({ where: { id: projectId }, data: { repeatRate: 0.1 } }),
    ],
  ])('leaves it to the other where %s', async (_, arrange) => {
    const project = await seedProject(test.db, { comparisons: 6, raters: 2 });
    await arrange(project);
    const before = await runs();
    await judgeNext(project);
    expect((await runs())['claim-any']).toBe((before['claim-any'] ?? 0) + 1);
  });

  it('keeps to the keys of a lane that has grown since it was planned', async () => {
    const few = await seedProject(test.db, { comparisons: 10 });
    for (let n = 0; n < 10; n += 1) await judgeNext(few);
    const many = await seedProject(test.db, { comparisons: 2_000 });
    // The lane whose turn it is lies behind the large one.
    const urgent = many.comparisonIds.slice(0, 60);
    await test.db.comparison.updateMany({
      where: { projectId: many.projectId, id: { in: urgent } },
      data: { priority: 5 },
    });
    const before = await rowsReadInLanes();
    for (let n = 0; n < 40; n += 1) await judgeNext(many);
    expect((await rowsReadInLanes()) - before).toBeLessThan(40 * 400);
  });
});

/** Entries of the lanes' index that were read so far. */
async function rowsReadInLanes(): Promise<number> {
  await test.db.$queryRaw`SELECT pg_stat_force_next_flush()::text`;
  const [row] = await test.db.$queryRaw<{ n: number }[]>`
    SELECT idx_tup_read::int AS n FROM pg_stat_user_indexes WHERE indexrelname = 'slot_open'`;
  return row?.n ?? NaN;
}
