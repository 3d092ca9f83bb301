import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { WORK_AHEAD } from '@touchstone/domain/assignment/work-ahead';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitAndClaim } from './submit-and-claim';
import type { SubmitJudgment } from './submit-judgment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

async function held(comparisons: number) {
  const { projectId, raterIds } = await seedProject(test.db, { comparisons, leaseSeconds: 60 });
  const [raterId = ''] = raterIds;
  const assignment = await claimAssignment(test.db, projectId, raterId);
  const judgment: SubmitJudgment = {
    projectId,
    raterId,
    assignmentId: assignment?.id ?? '',
    clientId: newId(),
    answer: { outcome: 'prefer', side: 0, strength: 1 },
    activeMs: 1,
    schemeVersion: 1,
    isMember: true,
  };
  return { projectId, judgment };
}

describe('submitting with the next claim in the same request', () => {
  it('stores the judgment and hands out another comparison', async () => {
    const { judgment } = await held(5);
    const { next, standing } = await submitAndClaim(test.db, judgment, true);
    expect(standing).toBe('counted');
    expect(next?.id).not.toBe(judgment.assignmentId);
  });

  it('takes no more work than a desk keeps at hand, however often the same judgment is sent again', async () => {
    const { projectId, judgment } = await held(40);
    for (let sent = 0; sent < 12; sent += 1) await submitAndClaim(test.db, judgment, true);
    expect(await test.db.judgment.count({ where: { projectId } })).toBe(1);
    expect(await test.db.assignment.count({ where: { projectId, state: 'leased' } })).toBeLessThanOrEqual(
      WORK_AHEAD + 1,
    );
  });

  it('never hands out again the very comparison it stores, even when its lease had run out', async () => {
    const { projectId, judgment } = await held(1);
    await test.db
      .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid`;
    await test.db
      .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid`;
    expect(await submitAndClaim(test.db, judgment, true)).toMatchObject({ standing: 'counted', next: null });
  });

  it('leaves the commit of everything else as it is configured', async () => {
    const { projectId, judgment } = await held(5);
    await test.db.$transaction(async (tx) => {
      await claimAssignment(tx, projectId, judgment.raterId);
      const [row] = await tx.$queryRaw<
        { mode: string }[]
      >`SELECT current_setting('synchronous_commit') AS mode`;
      expect(row?.mode).toBe('on');
      await claimAssignment(tx, projectId, judgment.raterId, judgment.assignmentId);
      const [off] = await tx.$queryRaw<
        { mode: string }[]
      >`SELECT current_setting('synchronous_commit') AS mode`;
      expect(off?.mode).toBe('off');
    });
    const modes = await Promise.all(
      Array.from(
        { length: 10 },
        () => test.db.$queryRaw<{ mode: string }[]>`SELECT current_setting('synchronous_commit') AS mode`,
      ),
    );
    expect(new Set(modes.flat().map(({ mode }) => mode))).toEqual(new Set(['on']));
  });
});
