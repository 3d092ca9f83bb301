import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { addScores } from '../testing/add-scores';
import { addVote } from '../testing/add-vote';
import { seedVotes } from '../testing/seed-votes';
import { seedReviewProject } from '../testing/review-project';
import { WAITS } from './case-sql';
import { claimCase, claimNextCase } from './claim-case';
import { countCases } from './count-cases';
import { decideCase } from './decide-case';
import { putBackCase } from './put-back-case';
import { refreshCases } from './refresh-cases';
import { requestAdjudication } from './request-adjudication';
import { undoDecision } from './undo-decision';
import { withholdCase } from './withhold-case';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

type Seeded = Awaited<ReturnType<typeof seedReviewProject>>;

/** One vote of each annotator, as ordinals preferred; undefined is a tie. */
async function votes(project: Seeded, at: number, said: readonly (number | undefined)[]) {
  const comparisonId = project.comparisonIds[at] ?? '';
  for (const [slot, preferred] of said.entries()) {
    const raterId = project.annotatorIds[slot] ?? '';
    await addVote(test.db, {
      ...{ projectId: project.projectId, comparisonId, raterId, slot },
      ...(preferred !== undefined && { preferred }),
    });
  }
  return comparisonId;
}

const decision = ({ projectId, reviewer: raterId }: Seeded, comparisonId: string) => ({
  ...{ projectId, raterId, comparisonId, id: newId(), answer: { outcome: 'tie' } as const, activeMs: 1 },
  ...{ schemeVersion: 1, reason: 'Both say the same.', categories: [], feedback: [] },
});

/** Every comparison that waits for a reviewer. */
const waiting = async ({ projectId, reviewer: raterId }: Seeded) => {
  const rows = await test.db.$queryRaw<{ id: string }[]>`
    SELECT k.comparison_id AS id FROM adjudication_case k
    JOIN comparison c ON c.project_id = k.project_id AND c.id = k.comparison_id
    WHERE k.project_id = ${projectId}::uuid AND ${WAITS}`;
  expect((await countCases(test.db, { projectId, raterId })).open).toBe(rows.length);
  return rows.map(({ id }) => id);
};

/** The model is sure that canonical answer 1 is better, respectively 0. */
const AGAINST: [number, number] = [0, 5];
const WITH: [number, number] = [5, 0];

const score = ({ projectId }: Seeded, scores: Record<string, [number, number]>) =>
  addScores(test.db, projectId, scores);

/** Makes comparisons gold and withholds others, as a reviewer sees neither of them. */
async function hide(projectId: string, gold: readonly string[], withheld: readonly string[]) {
  await test.db.comparison.updateMany({
    where: { projectId, id: { in: [...gold] } },
    data: { isGold: true },
  });
  await test.db.comparison.updateMany({
    where: { projectId, id: { in: [...withheld] } },
    data: { decision: 'withhold', decidedBy: newId(), decidedAt: new Date() },
  });
}

describe('the queue of disagreements', () => {
  it('holds what votes differ on, the most divided first, and nothing they agree on', async () => {
    const project = await seedReviewProject(test.db, { comparisons: 4, annotators: 3 });
    const { projectId, reviewer: raterId, other } = project;
    await votes(project, 0, [0, 0, 0]);
    const mild = await votes(project, 1, [0, 0, 1]);
    const wild = await votes(project, 2, [0, 1, undefined]);
    await votes(project, 3, [0]);
    await refreshCases(test.db, projectId);
    expect(await countCases(test.db, { projectId, raterId })).toEqual({
      open: 2,
      held: 0,
      forSomebodyElse: 0,
    });
    expect(await claimNextCase(test.db, { projectId, raterId })).toBe(wild);
    expect(await claimNextCase(test.db, { projectId, raterId: other })).toBe(mild);
  });

  it('counts only work that stands: neither surplus nor what was set aside makes votes differ', async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, reviewer: raterId, annotatorIds, comparisonIds } = project;
    const where = { projectId, comparisonId: comparisonIds[0] ?? '' };
    const [first = '', second = ''] = annotatorIds;
    await addVote(test.db, { ...where, raterId: first, preferred: 0 });
    await addVote(test.db, { ...where, raterId: second, preferred: 1, slot: 1, standing: 'surplus' });
    await refreshCases(test.db, projectId);
    expect((await countCases(test.db, { projectId, raterId })).open).toBe(0);
  });

  it('lets go of what votes agree on again', async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, reviewer: raterId } = project;
    const comparisonId = await votes(project, 0, [0, 1]);
    await refreshCases(test.db, projectId);
    expect((await countCases(test.db, { projectId, raterId })).open).toBe(1);
    const last = await test.db.judgment.findFirstOrThrow({
      where: { projectId, comparisonId, preferred: 1 },
    });
    const { attributes: _, ...said } = last;
    await test.db.judgment.create({
      data: {
        ...said,
        ...{ id: newId(), clientId: newId(), revision: 1, supersedesId: last.id, preferred: 0 },
        createdAt: undefined,
      },
    });
    await refreshCases(test.db, projectId);
    expect((await countCases(test.db, { projectId, raterId })).open).toBe(0);
  });

  it('gives two reviewers different comparisons, and each the same one until it is done', async () => {
    const project = await seedReviewProject(test.db, { comparisons: 20 });
    const { projectId, reviewer, other } = project;
    for (let at = 0; at < 20; at += 1) await votes(project, at, [0, 1]);
    await refreshCases(test.db, projectId);
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        claimNextCase(test.db, { projectId, raterId: i % 2 === 0 ? reviewer : other }),
      ),
    );
    const mine = await claimNextCase(test.db, { projectId, raterId: reviewer });
    const theirs = await claimNextCase(test.db, { projectId, raterId: other });
    expect(mine).not.toBe(theirs);
    expect(claims).toContain(mine);
    await expect(claimCase(test.db, { projectId, raterId: other }, mine ?? '')).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(
      decideCase(test.db, { ...decision(project, mine ?? ''), raterId: other }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await claimNextCase(test.db, { projectId, raterId: reviewer })).toBe(mine);
  });

  it('gives a comparison on to the next reviewer once the time of the first is over, who then decides nothing', async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, reviewer, other } = project;
    const comparisonId = await votes(project, 0, [0, 1]);
    await refreshCases(test.db, projectId);
    expect(await claimNextCase(test.db, { projectId, raterId: reviewer })).toBe(comparisonId);
    expect(await claimNextCase(test.db, { projectId, raterId: other })).toBeNull();
    await test.db.adjudicationCase.updateMany({ where: { projectId }, data: { heldUntil: new Date(0) } });
    expect(await claimNextCase(test.db, { projectId, raterId: other })).toBe(comparisonId);
    await expect(decideCase(test.db, decision(project, comparisonId))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('is not for who labelled the comparison, while there is a reviewer who did not', async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, reviewer, other, annotatorIds, comparisonIds, userIds } = project;
    const comparisonId = comparisonIds[0] ?? '';
    await addVote(test.db, { projectId, comparisonId, raterId: reviewer, preferred: 0 });
    await addVote(test.db, {
      projectId,
      comparisonId,
      raterId: annotatorIds[0] ?? '',
      preferred: 1,
      slot: 1,
    });
    await refreshCases(test.db, projectId);
    expect(await claimNextCase(test.db, { projectId, raterId: reviewer })).toBeNull();
    expect(await countCases(test.db, { projectId, raterId: reviewer })).toMatchObject({
      open: 1,
      forSomebodyElse: 1,
    });
    await expect(claimCase(test.db, { projectId, raterId: reviewer }, comparisonId)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    // The other one leaves: now it is this reviewer's or nobody's.
    await test.db.member.update({
      where: { projectId_userId: { projectId, userId: userIds.at(-1) ?? '' } },
      data: { endedAt: new Date() },
    });
    expect(await claimNextCase(test.db, { projectId, raterId: reviewer })).toBe(comparisonId);
    expect(other).not.toBe(reviewer);
  });

  it('puts what was given back behind the others, and what was withheld nowhere', async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, reviewer: raterId } = project;
    await votes(project, 0, [0, 1]);
    await votes(project, 1, [0, 1]);
    await refreshCases(test.db, projectId);
    const first = (await claimNextCase(test.db, { projectId, raterId })) ?? '';
    await putBackCase(test.db, { projectId, raterId, comparisonId: first });
    const second = (await claimNextCase(test.db, { projectId, raterId })) ?? '';
    expect(second).not.toBe(first);
    await withholdCase(test.db, {
      ...{ projectId, raterId, comparisonId: second, actorId: newId(), now: new Date() },
    });
    expect(await claimNextCase(test.db, { projectId, raterId })).toBe(first);
    expect(await test.db.slot.count({ where: { projectId, comparisonId: second, state: 'open' } })).toBe(0);
    expect((await countCases(test.db, { projectId, raterId })).open).toBe(1);
  });
});

describe('a request', () => {
  it('brings what votes agree on, before all the others, and is settled by the word', async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, reviewer: raterId, annotatorIds, comparisonIds } = project;
    await votes(project, 0, [0, 1]);
    const comparisonId = comparisonIds[1] ?? '';
    const [annotator = ''] = annotatorIds;
    const { assignmentId } = await addVote(test.db, {
      projectId,
      comparisonId,
      raterId: annotator,
      preferred: 0,
    });
    const request = { projectId, raterId: annotator, id: newId(), reason: 'Neither is right.' };
    await requestAdjudication(test.db, { ...request, about: { assignmentId } });
    await requestAdjudication(test.db, { ...request, about: { assignmentId } });
    await refreshCases(test.db, projectId);
    expect(await claimNextCase(test.db, { projectId, raterId })).toBe(comparisonId);
    const decided = decision(project, comparisonId);
    await decideCase(test.db, decided);
    expect(await test.db.adjudicationRequest.findMany({ where: { projectId } })).toMatchObject([
      { settledBy: decided.id },
    ]);
    expect(await test.db.adjudication.findFirst({ where: { projectId } })).toMatchObject({
      cause: 'request',
    });
    // Taken back, it waits as it did.
    await undoDecision(test.db, { projectId, raterId, adjudicationId: decided.id });
    expect(await claimNextCase(test.db, { projectId, raterId })).toBe(comparisonId);
  });

  it("is no way to another's assignment", async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, annotatorIds, comparisonIds } = project;
    const [mine = '', theirs = ''] = annotatorIds;
    const vote = { projectId, comparisonId: comparisonIds[0] ?? '', raterId: theirs, preferred: 0 };
    const { assignmentId } = await addVote(test.db, vote);
    await expect(
      requestAdjudication(test.db, {
        ...{ projectId, raterId: mine, id: newId(), reason: 'Why?', about: { assignmentId } },
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe("a reward model's contradiction", () => {
  it('brings what all votes reject, and company that tells nothing, both marked as brought by a model', async () => {
    const project = await seedReviewProject(test.db, { comparisons: 6 });
    const { projectId, reviewer: raterId, other } = project;
    const ids = [];
    for (let at = 0; at < 6; at += 1) ids.push(await votes(project, at, [0, 0]));
    await refreshCases(test.db, projectId);
    expect((await countCases(test.db, { projectId, raterId })).open).toBe(0);
    const [contradicted = '', ...agreed] = ids;
    await score(project, {
      [contradicted]: [0, 5],
      ...Object.fromEntries(agreed.map((id) => [id, [5, 0]] as const)),
    });
    await refreshCases(test.db, projectId);
    await refreshCases(test.db, projectId);
    const claimed = [
      await claimNextCase(test.db, { projectId, raterId }),
      await claimNextCase(test.db, { projectId, raterId: other }),
    ];
    expect(claimed).toContain(contradicted);
    expect((await countCases(test.db, { projectId, raterId })).open).toBe(2);
    const cases = await test.db.adjudicationCase.findMany({ where: { projectId } });
    expect(new Set(cases.map(({ heldCause, byModel }) => `${String(heldCause)} ${String(byModel)}`))).toEqual(
      new Set(['model true']),
    );
  });

  it('comes with company each time, for which none serves twice', async () => {
    const project = await seedReviewProject(test.db, { comparisons: 16 });
    const { comparisonIds } = project;
    const contradicted = [...comparisonIds.slice(0, 4), ...comparisonIds.slice(8, 12)];
    await score(
      project,
      Object.fromEntries(comparisonIds.map((id) => [id, contradicted.includes(id) ? AGAINST : WITH])),
    );
    for (const [half, expected] of [8, 16].entries()) {
      for (let at = 8 * half; at < 8 * half + 8; at += 1) await votes(project, at, [0, 0]);
      await refreshCases(test.db, project.projectId);
      expect(await waiting(project)).toHaveLength(expected);
    }
  });

  it('has no company that a reviewer would never see: decided, gold, withheld or asked about', async () => {
    const project = await seedReviewProject(test.db, { comparisons: 10 });
    const { projectId, reviewer: raterId, annotatorIds, comparisonIds } = project;
    for (let at = 0; at < 10; at += 1) await votes(project, at, [0, 0]);
    const [contradicted = '', free = '', asked = '', ...hidden] = comparisonIds;
    const request = { projectId, raterId: annotatorIds[0] ?? '', reason: 'Neither is right.' };
    for (const comparisonId of [asked, ...hidden.slice(0, 3)]) {
      const judgment = await test.db.judgment.findFirst({
        where: { projectId, raterId: request.raterId, comparisonId },
      });
      const about = { assignmentId: judgment?.assignmentId ?? '' };
      await requestAdjudication(test.db, { ...request, id: newId(), about });
      if (comparisonId === asked) continue;
      await claimCase(test.db, { projectId, raterId }, comparisonId);
      await decideCase(test.db, decision(project, comparisonId));
    }
    await hide(projectId, hidden.slice(3, 5), hidden.slice(5));
    await score(project, {
      [contradicted]: AGAINST,
      ...Object.fromEntries([free, asked, ...hidden].map((id) => [id, WITH])),
    });
    await refreshCases(test.db, projectId);
    expect(new Set(await waiting(project))).toEqual(new Set([asked, contradicted, free]));
  });

  it('on what is gold or withheld brings nothing, and takes nobody for company', async () => {
    const project = await seedReviewProject(test.db, { comparisons: 4 });
    const { projectId, comparisonIds } = project;
    const [gold = '', withheld = '', ...agreed] = comparisonIds;
    for (let at = 0; at < 4; at += 1) await votes(project, at, [0, 0]);
    await hide(projectId, [gold], [withheld]);
    await score(project, {
      ...{ [gold]: AGAINST, [withheld]: AGAINST },
      ...Object.fromEntries(agreed.map((id) => [id, WITH])),
    });
    await refreshCases(test.db, projectId);
    expect(await waiting(project)).toEqual([]);
    expect(await test.db.adjudicationCase.count({ where: { projectId } })).toBe(0);
  });

  it('takes its company from what was judged long ago, where nothing else is new', async () => {
    const project = await seedReviewProject(test.db, { comparisons: 6 });
    const { projectId, comparisonIds } = project;
    const [contradicted = '', free = '', ...hidden] = comparisonIds;
    const yesterday = new Date(Date.now() - 86_400_000);
    const old = [1, 2, 3, 4, 5].flatMap((comparison) =>
      [0, 1].map((rater) => ({ comparison, rater, at: yesterday })),
    );
    await seedVotes(test.db, project, old);
    await hide(projectId, hidden.slice(0, 2), hidden.slice(2));
    await score(project, {
      [contradicted]: AGAINST,
      ...Object.fromEntries([free, ...hidden].map((id) => [id, WITH])),
    });
    await refreshCases(test.db, projectId);
    expect(await waiting(project)).toEqual([]);
    await votes(project, 0, [0, 0]);
    await refreshCases(test.db, projectId);
    expect(new Set(await waiting(project))).toEqual(new Set([contradicted, free]));
  });

  it('is no cause where votes differ anyway', async () => {
    const project = await seedReviewProject(test.db);
    const { projectId, reviewer: raterId } = project;
    const comparisonId = await votes(project, 0, [0, 1]);
    await score(project, { [comparisonId]: [0, 9] });
    await refreshCases(test.db, projectId);
    expect(await claimNextCase(test.db, { projectId, raterId })).toBe(comparisonId);
    expect(await test.db.adjudicationCase.findFirst({ where: { projectId } })).toMatchObject({
      heldCause: 'entropy',
    });
  });
});
