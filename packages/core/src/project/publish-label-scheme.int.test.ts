import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import {
  DEFAULT_LABEL_SCHEME,
  labelSchemeSchema,
  type LabelScheme,
} from '@touchstone/domain/label/label-scheme';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { listLabelSchemes } from './list-label-schemes';
import { lockComparison } from '../report/lock-comparison';
import { publishLabelScheme } from './publish-label-scheme';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(20);
});
afterAll(() => test.close());

const FOUR_STEPS: LabelScheme = { ...DEFAULT_LABEL_SCHEME, steps: 4 };
const NO_TIES: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  outcomes: { ...DEFAULT_LABEL_SCHEME.outcomes, tie: false },
};
const RANKING = labelSchemeSchema.parse({ kind: 'ranking', outcomes: { tie: true, cannot_judge: true } });

const publish = (projectId: string, scheme: LabelScheme, basedOn = 1) =>
  publishLabelScheme(test.db, { projectId, scheme, basedOn, actorId: newId() });

const currentVersion = async (projectId: string) =>
  (await test.db.project.findUniqueOrThrow({ where: { id: projectId } })).schemeVersion;

const eventsOf = (projectId: string) =>
  test.db.auditEvent.findMany({ where: { projectId }, select: { type: true, data: true } });

describe('publishing a label scheme', () => {
  it('makes the next version and writes down who did it', async () => {
    const { projectId } = await seedProject(test.db);
    expect(await publish(projectId, FOUR_STEPS)).toBe(2);
    expect(await currentVersion(projectId)).toBe(2);
    expect(await eventsOf(projectId)).toEqual([{ type: 'scheme.published', data: { version: 2 } }]);
  });

  it('makes none when nothing differs', async () => {
    const { projectId } = await seedProject(test.db);
    expect(await publish(projectId, DEFAULT_LABEL_SCHEME)).toBe(1);
    expect(await currentVersion(projectId)).toBe(1);
    expect(await eventsOf(projectId)).toEqual([]);
  });

  it('passes over nobody: of ten who change the same version at once one wins, the others are told', async () => {
    const { projectId } = await seedProject(test.db);
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) => publish(projectId, i % 2 === 0 ? FOUR_STEPS : NO_TIES)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of tries)
      if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await test.db.labelSchemeVersion.count({ where: { projectId } })).toBe(2);
    await expect(publish(projectId, FOUR_STEPS, 3)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses a kind that the comparisons have too few answers for, and says how many', async () => {
    const { projectId } = await seedProject(test.db, { comparisons: 5 });
    await expect(publish(projectId, RANKING)).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringMatching(/^5 of .* 3 to 9 answers .* \(they have 2\)/) as string,
    });
    expect(await currentVersion(projectId)).toBe(1);
  });

  it('takes any kind while there is nothing to judge', async () => {
    const { projectId } = await seedProject(test.db, { comparisons: 0 });
    expect(await publish(projectId, RANKING)).toBe(2);
  });

  it('keeps every version as it was: the application may not change one', async () => {
    const { projectId } = await seedProject(test.db);
    await publish(projectId, FOUR_STEPS);
    const [two, one] = await listLabelSchemes(test.db, projectId);
    expect([two?.scheme, one?.scheme]).toEqual([FOUR_STEPS, DEFAULT_LABEL_SCHEME]);
    await expect(
      test.db.labelSchemeVersion.updateMany({
        where: { projectId, version: 1 },
        data: { definition: RANKING },
      }),
    ).rejects.toThrow(/permission denied/);
  });

  it('waits for no skip and no report under way, nor they for it', async () => {
    const { projectId } = await seedProject(test.db);
    await test.db.$transaction(async (tx) => {
      await lockComparison(tx, projectId, newId());
      expect(await publish(projectId, FOUR_STEPS)).toBe(2);
    });
  });
});

describe('a comparison on a desk while another version is published', () => {
  it('is judged under the version it was handed out under, stamped so, and the next one under the new one', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 2 });
    const raterId = raterIds[0] ?? '';
    const held = await claimAssignment(test.db, projectId, raterId);
    await publish(projectId, NO_TIES);
    expect(
      (await listLabelSchemes(test.db, projectId)).map(({ version, onDesks }) => [version, onDesks]),
    ).toEqual([
      [2, 0],
      [1, 1],
    ]);
    await judge(held, 'tie');
    const next = await claimAssignment(test.db, projectId, raterId);
    expect(next?.schemeVersion).toBe(2);
    await expect(judge(next, 'tie')).rejects.toMatchObject({ code: 'INVALID' });
    await judge(next, 'both_good');
    expect(
      await test.db.judgment.findMany({
        where: { projectId },
        orderBy: { schemeVersion: 'asc' },
        select: { outcome: true, schemeVersion: true, standing: true },
      }),
    ).toEqual([
      { outcome: 'tie', schemeVersion: 1, standing: 'counted' },
      { outcome: 'both_good', schemeVersion: 2, standing: 'counted' },
    ]);
    expect((await listLabelSchemes(test.db, projectId)).map(({ judgments }) => judgments)).toEqual([1, 1]);

    async function judge(assignment: typeof held, outcome: 'tie' | 'both_good') {
      if (!assignment) throw new Error('nothing was handed out');
      return submitJudgment(test.db, {
        projectId,
        raterId,
        assignmentId: assignment.id,
        schemeVersion: assignment.schemeVersion,
        clientId: newId(),
        answer: { outcome },
        activeMs: 1,
        isMember: true,
      });
    }
  });
});
