import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { DEFAULT_LABEL_SCHEME, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { claimAssignment } from '../assignment/claim-assignment';
import { readOwnJudgment } from '../own-work/read-own-judgment';
import { changeProject } from '../project/change-project';
import { publishLabelScheme } from '../project/publish-label-scheme';
import { submitJudgment, type SubmitJudgment } from './submit-judgment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const NO_TIES: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  outcomes: { tie: false, both_good: false, both_bad: false, cannot_judge: true },
};
const ONE_STEP: LabelScheme = { ...NO_TIES, steps: 1 };

/**
 * A judgment was made under version 1 and waits in a browser; its lease lapsed, a version was published and the same person
 * was handed the comparison again, once for each of `published`.
 */
async function waiting(published: LabelScheme[], overlap = 1) {
  const { projectId, raterIds } = await seedProject(test.db, { comparisons: 1, overlap, raters: 2 });
  const [raterId = '', other = ''] = raterIds;
  const claim = () => claimAssignment(test.db, projectId, raterId);
  const first = await claim();
  const judgment: SubmitJudgment = {
    ...{ projectId, raterId, assignmentId: first?.id ?? '', clientId: newId(), activeMs: 5, isMember: true },
    ...{ answer: { outcome: 'tie' }, schemeVersion: first?.schemeVersion ?? 0 },
  };
  let version = 1;
  for (const scheme of published) {
    await expireLease(projectId);
    await changeProject(test.db, { projectId, guidelines: `For ${String(version)}`, actorId: newId() });
    version = await publishLabelScheme(test.db, { projectId, scheme, basedOn: version, actorId: newId() });
    expect(await claim()).toMatchObject({ id: first?.id, schemeVersion: version });
  }
  return { projectId, raterId, other, judgment, version };
}

async function expireLease(projectId: string) {
  await test.db
    .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
  await test.db
    .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
}

const stored = (projectId: string) =>
  test.db.judgment.findMany({
    where: { projectId },
    orderBy: { revision: 'asc' },
    select: { outcome: true, schemeVersion: true, guidelineVersion: true, standing: true },
  });

describe('a judgment made under a scheme its comparison was handed out with before', () => {
  it('is kept and counts, stamped with the versions of that time', async () => {
    const { projectId, judgment } = await waiting([NO_TIES, ONE_STEP]);
    expect(await submitJudgment(test.db, judgment)).toMatchObject({ standing: 'counted', revision: 0 });
    expect(await stored(projectId)).toEqual([
      { outcome: 'tie', schemeVersion: 1, guidelineVersion: 1, standing: 'counted' },
    ]);
    expect(await submitJudgment(test.db, judgment)).toMatchObject({ standing: 'counted', revision: 0 });
    expect(await test.db.slot.count({ where: { projectId, state: 'counted' } })).toBe(1);
  });

  it('is revised under that scheme, which its author reads it with from then on', async () => {
    const { projectId, raterId, judgment } = await waiting([NO_TIES]);
    await submitJudgment(test.db, judgment);
    const { assignmentId } = judgment;
    expect(await readOwnJudgment(test.db, { projectId, raterId, assignmentId })).toMatchObject({
      schemeVersion: 1,
      guidelineVersion: 1,
    });
    const revision = { ...judgment, clientId: newId(), supersedes: judgment.clientId };
    await expect(
      submitJudgment(test.db, { ...revision, schemeVersion: 2, answer: { outcome: 'cannot_judge' } }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await submitJudgment(test.db, { ...revision, answer: { outcome: 'both_bad' } });
    expect((await stored(projectId)).at(-1)).toMatchObject({ outcome: 'both_bad', schemeVersion: 1 });
  });

  it('is surplus when somebody else was counted meanwhile, and takes no slot beyond the overlap', async () => {
    const { projectId, other, judgment } = await waiting([NO_TIES]);
    await expireLease(projectId);
    const theirs = await claimAssignment(test.db, projectId, other);
    await submitJudgment(test.db, {
      ...judgment,
      ...{ raterId: other, assignmentId: theirs?.id ?? '', clientId: newId(), schemeVersion: 2 },
      answer: { outcome: 'cannot_judge' },
    });
    expect(await submitJudgment(test.db, judgment)).toMatchObject({ standing: 'surplus' });
    expect(await test.db.slot.count({ where: { projectId } })).toBe(1);
  });

  it('leaves one judgment when the comparison was judged under the newer scheme first', async () => {
    const { projectId, judgment } = await waiting([NO_TIES]);
    const newer: SubmitJudgment = {
      ...judgment,
      ...{ clientId: newId(), schemeVersion: 2, answer: { outcome: 'cannot_judge' } },
    };
    await submitJudgment(test.db, newer);
    await expect(submitJudgment(test.db, judgment)).rejects.toMatchObject({ code: 'ALREADY_JUDGED' });
    expect(await stored(projectId)).toHaveLength(1);
  });

  it('is refused under a version this person never had it with, older or newer', async () => {
    const { projectId, raterId, judgment } = await waiting([]);
    await publishLabelScheme(test.db, { projectId, scheme: NO_TIES, basedOn: 1, actorId: newId() });
    await publishLabelScheme(test.db, { projectId, scheme: ONE_STEP, basedOn: 2, actorId: newId() });
    const answer = { outcome: 'cannot_judge' } as const;
    await expect(submitJudgment(test.db, { ...judgment, answer, schemeVersion: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expireLease(projectId);
    await claimAssignment(test.db, projectId, raterId); // under version 3: 2 was never seen
    await expect(submitJudgment(test.db, { ...judgment, answer, schemeVersion: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await submitJudgment(test.db, judgment)).toMatchObject({ standing: 'counted' });
  });

  it('may say only what that scheme allows', async () => {
    const { judgment } = await waiting([NO_TIES]);
    const answer = { outcome: 'prefer', side: 0, strength: 4 } as const;
    await expect(submitJudgment(test.db, { ...judgment, answer })).rejects.toMatchObject({ code: 'INVALID' });
  });
});
