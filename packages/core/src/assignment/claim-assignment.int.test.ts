import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { untilAwaited } from '@touchstone/db/testing/until-awaited';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { newId } from '@touchstone/db/id/new-id';
import { submitJudgment } from '../judgment/submit-judgment';
import { claimAssignment } from './claim-assignment';
import { renewLeases } from './renew-leases';
import { skipAssignment } from './skip-assignment';
import { takeWork } from './take-work';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(60);
});
afterAll(() => test.close());

function submit(projectId: string, raterId: string, assignmentId: string) {
  return submitJudgment(test.db, {
    projectId,
    raterId,
    assignmentId,
    clientId: newId(),
    answer: { outcome: 'prefer', side: 0, strength: 2 },
    activeMs: 1000,
    isMember: true,
    schemeVersion: 1,
  });
}

/** Moves every lease of the project into the past, as if its time had run out. */
async function expireLeases(projectId: string) {
  await test.db
    .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
  await test.db
    .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
}

describe('claiming', () => {
  it('gives 50 clients on 50 comparisons of overlap 2 every slot once: no third judgment, nobody the same twice', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, {
      overlap: 2,
      comparisons: 50,
      raters: 50,
    });
    const work = async (raterId: string) => {
      // A claim skips a slot that another one is taking at this instant, so "nothing" is only believed twice.
      for (let misses = 0; misses < 2;) {
        const claimed = await claimAssignment(test.db, projectId, raterId);
        if (!claimed) misses += 1;
        else await submit(projectId, raterId, claimed.id);
      }
    };
    await Promise.all(raterIds.map(work));
    const judgments = await test.db.judgment.findMany({
      where: { projectId },
      select: { comparisonId: true, raterId: true, standing: true },
    });
    expect(judgments).toHaveLength(100);
    expect(judgments.every(({ standing }) => standing === 'counted')).toBe(true);
    for (const id of comparisonIds) {
      const raters = judgments
        .filter(({ comparisonId }) => comparisonId === id)
        .map(({ raterId }) => raterId);
      expect(new Set(raters).size).toBe(2);
    }
  });

  it('gives everybody their own comparison back when all leases have run out, whoever comes first', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { overlap: 2, comparisons: 1, raters: 2 });
    const held = new Map<string, string | undefined>();
    for (const raterId of raterIds)
      held.set(raterId, (await claimAssignment(test.db, projectId, raterId))?.id);
    await expireLeases(projectId);
    for (const raterId of [...raterIds].reverse()) {
      expect((await claimAssignment(test.db, projectId, raterId))?.id).toBe(held.get(raterId));
    }
    const slots = await test.db.slot.findMany({ where: { projectId }, orderBy: { slot: 'asc' } });
    expect(slots.map(({ holderId }) => holderId)).toEqual(raterIds.map((id) => held.get(id)));
  });

  it('hands out a lapsed lease again, to someone else with a new assignment', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, raters: 2 });
    const [first = '', second = ''] = raterIds;
    const lost = await claimAssignment(test.db, projectId, first);
    expect(await claimAssignment(test.db, projectId, second)).toBeNull();
    await expireLeases(projectId);
    const again = await claimAssignment(test.db, projectId, second);
    expect(again?.prompt).toEqual(lost?.prompt);
    expect(again?.id).not.toBe(lost?.id);
    const states = await test.db.assignment.findMany({
      where: { projectId },
      select: { raterId: true, state: true },
    });
    expect(new Map(states.map((row) => [row.raterId, row.state]))).toEqual(
      new Map([
        [first, 'lapsed'],
        [second, 'leased'],
      ]),
    );
  });

  it('gives the same person the same assignment and sides after a lapse', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1 });
    const [rater = ''] = raterIds;
    const before = await claimAssignment(test.db, projectId, rater);
    await expireLeases(projectId);
    const after = await claimAssignment(test.db, projectId, rater);
    expect(after?.id).toBe(before?.id);
    expect(after?.completions).toEqual(before?.completions);
  });

  it('does not bring back what was skipped while it waited for the assignment', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2 });
    const [rater = ''] = raterIds;
    const held = await claimAssignment(test.db, projectId, rater);
    await test.db
      .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
    await test.db
      .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second', state = 'lapsed' WHERE project_id = ${projectId}::uuid`;
    // A transaction that skips holds the assignment; the claim takes the slot, waits for it, and must believe what it finds.
    let claiming: ReturnType<typeof claimAssignment> | undefined;
    await test.db.$transaction(async (tx) => {
      await tx.$executeRaw`UPDATE assignment SET state = 'skipped' WHERE id = ${held?.id ?? ''}::uuid`;
      claiming = claimAssignment(test.db, projectId, rater);
      await untilAwaited(tx);
    });
    expect(await claiming).toBeNull();
    expect(await test.db.assignment.findMany({ where: { projectId }, select: { state: true } })).toEqual([
      { state: 'skipped' },
    ]);
  });

  it('serves one rater in eight tabs at once without a refusal, each comparison once', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 20, overlap: 10 });
    const [rater = ''] = raterIds;
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => claimAssignment(test.db, projectId, rater)),
    );
    const ids = claims.flatMap((claimed) => claimed?.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('renews leases from the database clock', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 2, leaseSeconds: 60 });
    const [rater = ''] = raterIds;
    const [work] = await takeWork(test.db, projectId, rater, 1);
    await test.db.$executeRaw`UPDATE project SET lease_seconds = 600 WHERE id = ${projectId}::uuid`;
    expect(await renewLeases(test.db, projectId, rater)).toBe(1);
    const [renewed] = await takeWork(test.db, projectId, rater, 1);
    expect(Number(renewed?.leaseUntil) - Number(work?.leaseUntil)).toBeGreaterThan(500_000);
  });

  it('shows the two slots of a comparison in opposite order', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 2 });
    const [one, two] = await Promise.all(raterIds.map((rater) => takeWork(test.db, projectId, rater, 1)));
    expect(one?.[0]?.completions).toEqual([...(two?.[0]?.completions ?? [])].reverse());
  });

  it('never takes more ahead than the open slots per active annotator', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 4, raters: 3 });
    const held = [];
    for (const rater of raterIds) held.push((await takeWork(test.db, projectId, rater, 4)).length);
    expect(held.every((n) => n >= 1)).toBe(true);
    expect(held.reduce((sum, n) => sum + n)).toBeLessThanOrEqual(4);
  });

  it('does not offer a skipped comparison to the same person, and parks it after three skips', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, raters: 4 });
    for (const raterId of raterIds.slice(0, 3)) {
      const claimed = await claimAssignment(test.db, projectId, raterId);
      await skipAssignment(test.db, {
        projectId,
        raterId,
        assignmentId: claimed?.id ?? '',
        reason: 'unclear',
      });
      await skipAssignment(test.db, { projectId, raterId, assignmentId: claimed?.id ?? '' });
      expect(await claimAssignment(test.db, projectId, raterId)).toBeNull();
    }
    expect(await claimAssignment(test.db, projectId, raterIds[3] ?? '')).toBeNull();
    const slots = await test.db.slot.findMany({ where: { projectId }, select: { state: true } });
    expect(slots).toEqual([{ state: 'parked' }]);
  });
});
