import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runQualityReport } from '@touchstone/core/quality/run-quality-report';
import { openJobQueue } from '@touchstone/core/queue/job-queue';
import { createSession } from '@touchstone/core/session/create-session';
import { localFileStorage } from '@touchstone/core/storage/local-file-storage';
import { seedVotes } from '@touchstone/core/testing/seed-votes';
import { seedProject, type SeededProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { qualityReportSchema } from '@touchstone/domain/quality/quality-report';
import { createCaller } from '../router';

const RATERS = 15;
const COMPARISONS = 20;
const ADMIN = 14;

let test: TestDatabase;
let folder: string;
let seeded: SeededProject;
let callers: ReturnType<typeof createCaller>[];

beforeAll(async () => {
  test = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'touchstone-attributes-'));
  const attributes = { raters: RATERS, comparisons: COMPARISONS, overlap: RATERS };
  seeded = await seedProject(test.db, {
    ...attributes,
    content: (_, ordinal) => 'word '.repeat(1 + ordinal),
  });
  const { projectId, userIds } = seeded;
  await seedVotes(
    test.db,
    seeded,
    Array.from({ length: COMPARISONS * RATERS }, (_, at) => ({
      ...({ comparison: Math.floor(at / RATERS), rater: at % RATERS, first: at % 2 === 0 ? 0 : 1 } as const),
      // The first six prefer the longer answer, the others the shorter one.
      preferred: at % RATERS < 6 ? 1 : 0,
    })),
  );
  await test.db.member.update({
    where: { projectId_userId: { projectId, userId: userIds[ADMIN] ?? '' } },
    data: { role: 'admin' },
  });
  callers = await Promise.all(
    userIds.map(async (userId) => {
      await test.db.person.create({ data: { userId, name: 'Somebody' } });
      const { token } = await createSession(test.db, { userId, now: new Date() });
      return createCaller({
        ...{ db: test.db, storage: localFileStorage(folder), queue: openJobQueue(), secret: token },
        now: new Date(),
      });
    }),
  );
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

function as(rater: number) {
  const caller = callers[rater];
  if (!caller) throw new Error(`no rater ${String(rater)}`);
  return caller;
}

/** Asks a question of three options; each rater says the option at their place, null for nothing. */
async function asked(choices: readonly (number | null)[]): Promise<string> {
  const { projectId } = seeded;
  for (const { id } of await as(ADMIN).raterAttribute.list({ projectId }))
    await as(ADMIN).raterAttribute.remove({ projectId, attributeId: id });
  const attribute = { question: 'Which?', options: ['This', 'That', 'Another'] };
  const { id: attributeId } = await as(ADMIN).raterAttribute.define({ projectId, attribute });
  for (const [rater, choice] of choices.entries())
    if (choice !== null) await as(rater).raterAttribute.answer({ projectId, attributeId, choice });
  return attributeId;
}

async function report() {
  const { projectId } = seeded;
  const { reportId } = await as(ADMIN).quality.request({ projectId });
  await runQualityReport({ db: test.db }, { projectId, reportId });
  const { made } = await as(ADMIN).quality.read({ projectId });
  if (made?.id !== reportId) throw new Error('the report was not made');
  return made.report;
}

/** All that an admin can read of people, their work and what happened; without what differs between any two reports. */
async function allAnAdminReads() {
  const { projectId } = seeded;
  const { asOf: _, forecast: __, ...made } = await report();
  const admin = as(ADMIN);
  return {
    made,
    attributes: await admin.raterAttribute.list({ projectId }),
    own: await admin.raterAttribute.own({ projectId }),
    members: await admin.member.list({ projectId }),
    raters: await admin.judgment.raters({ projectId }),
    judgments: await admin.judgment.list({ projectId, timeZone: 'UTC' }),
    actions: await admin.rater.actions({ projectId }),
    audit: await test.db.auditEvent.findMany({ where: { projectId }, orderBy: { id: 'asc' } }),
  };
}

// Six say "This"; three "That" and nobody "Another"; the admin and five more say nothing.
const SIX_THREE_SIX = [0, 0, 0, 0, 0, 0, 1, 1, 1, null, null, null, null, null, null];

describe('what raters say of themselves', () => {
  it('shows groups of five and more, and stores nothing of the others or of who is in them', async () => {
    await asked([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, null, null, null]);
    const { attributes } = await report();
    expect(attributes).toEqual([
      {
        ...{ id: expect.any(String) as string, question: 'Which?', options: ['This', 'That', 'Another'] },
        groups: [
          {
            ...{ option: 0, raters: 5, judgments: 100 },
            within: { share: 1, ci95: [expect.any(Number), 1] },
            between: { share: 0, ci95: [0, expect.any(Number)] },
            position: { share: 0.5, ci95: [expect.any(Number), expect.any(Number)] },
            length: { share: 1, ci95: [expect.any(Number), 1] },
          },
        ],
      },
    ]);
  });

  it('holds one more group back where one small one would follow from the others', async () => {
    await asked(SIX_THREE_SIX);
    const [attribute] = (await report()).attributes ?? [];
    expect(attribute?.groups.map(({ option }) => option)).toHaveLength(1);
  });

  it('reaches nobody else: an admin reads the same whatever one of few says, declines or deletes', async () => {
    const { projectId } = seeded;
    const attributeId = await asked([0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, null, null, null]);
    const before = await allAnAdminReads();
    expect(before.made.attributes?.[0]?.groups).toHaveLength(1);
    for (const choice of [2, null]) {
      await as(6).raterAttribute.answer({ projectId, attributeId, choice });
      expect(await allAnAdminReads()).toEqual(before);
    }
    await as(6).raterAttribute.deleteOwn({ projectId });
    expect(await allAnAdminReads()).toEqual(before);
  });

  it('is for its rater to read, change and delete, and goes with its question', async () => {
    const { projectId } = seeded;
    const attributeId = await asked([0, 1]);
    const said = async (rater: number) =>
      (await as(rater).raterAttribute.own({ projectId })).map((each) => each.said);
    expect([await said(0), await said(1), await said(2)]).toEqual([[{ choice: 0 }], [{ choice: 1 }], [null]]);
    await as(0).raterAttribute.answer({ projectId, attributeId, choice: null });
    expect(await said(0)).toEqual([{ choice: null }]);
    await as(0).raterAttribute.deleteOwn({ projectId });
    expect([await said(0), await said(1)]).toEqual([[null], [{ choice: 1 }]]);
    await as(ADMIN).raterAttribute.remove({ projectId, attributeId });
    expect(await test.db.raterAttributeAnswer.count({ where: { projectId } })).toBe(0);
    await expect(as(1).raterAttribute.answer({ projectId, attributeId, choice: 0 })).rejects.toThrow(
      'There is no such question',
    );
  });

  it('is asked in five questions at most, with an option there is', async () => {
    const { projectId } = seeded;
    const attributeId = await asked([]);
    await expect(as(0).raterAttribute.answer({ projectId, attributeId, choice: 3 })).rejects.toThrow(
      'no such option',
    );
    const define = (question: string) =>
      as(ADMIN).raterAttribute.define({ projectId, attribute: { question, options: ['Yes', 'No'] } });
    const tries = await Promise.allSettled(['1', '2', '3', '4', '5', '6'].map(define));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
    expect(await as(ADMIN).raterAttribute.list({ projectId })).toHaveLength(5);
  });

  it('is missing in reports made before, which still can be read', async () => {
    await asked([]);
    const { attributes, ...earlier } = await report();
    expect(attributes).toHaveLength(1);
    expect(qualityReportSchema.parse(earlier).attributes).toBeUndefined();
  });
});
