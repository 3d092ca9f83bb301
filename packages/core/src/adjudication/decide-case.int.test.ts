import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { listOwnFeedback } from '../own-work/list-own-feedback';
import { readOwnJudgment } from '../own-work/read-own-judgment';
import { addImported } from '../testing/add-imported';
import { addVote } from '../testing/add-vote';
import { seedReviewProject } from '../testing/review-project';
import { decideCase, type DecideCase } from './decide-case';
import { openCase } from './open-case';
import { undoDecision } from './undo-decision';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** Two votes that differ on the first comparison, which a reviewer has taken up. */
async function opened() {
  const project = await seedReviewProject(test.db);
  const { projectId, annotatorIds, comparisonIds, reviewer: raterId } = project;
  const [first = '', second = ''] = annotatorIds;
  const comparisonId = comparisonIds[0] ?? '';
  const vote = { projectId, comparisonId };
  const one = await addVote(test.db, { ...vote, raterId: first, preferred: 0, rationale: 'Mine.' });
  const other = await addVote(test.db, { ...vote, raterId: second, preferred: 1, slot: 1 });
  const found = await openCase(test.db, { projectId, raterId });
  const decision = (more: Partial<DecideCase> = {}): DecideCase => ({
    ...{ projectId, raterId, comparisonId, id: newId(), answer: { outcome: 'prefer', side: 0, strength: 3 } },
    ...{ activeMs: 5, schemeVersion: 1, reason: 'So it is.', categories: ['misread'], feedback: [] },
    ...more,
  });
  return { ...project, first, second, comparisonId, one, other, found, decision, raterId };
}

describe('a case at hand', () => {
  it('shows every judgment in the sides of its reviewer, and neither who gave it, nor a source or a score', async () => {
    const { found, first, second, comparisonId } = await opened();
    expect(found?.comparisonId).toBe(comparisonId);
    const sides = found?.judgments.map(({ answer }) => (answer.outcome === 'prefer' ? answer.side : null));
    expect(sides?.sort()).toEqual([0, 1]);
    const sent = JSON.stringify(found);
    for (const hidden of [first, second, 'source', 'score', 'by_model', 'cause'])
      expect(sent).not.toContain(hidden);
  });

  it('shows what an imported file said among them, by letters that nobody knows', async () => {
    const { projectId, comparisonId, raterId, first } = await opened();
    await addImported(test.db, { projectId, comparisonId, raterId: first });
    const found = await openCase(test.db, { projectId, raterId });
    const known = found?.judgments.map(({ imported, letters }) => ({ imported, known: letters !== null }));
    expect(known).toEqual([
      { imported: false, known: true },
      { imported: false, known: true },
      { imported: true, known: false },
    ]);
  });

  it('is not handed to its reviewer as work any more, though they skip nothing', async () => {
    const { projectId, raterId, comparisonIds } = await opened();
    const texts = new Set<string>();
    for (;;) {
      const claimed = await claimAssignment(test.db, projectId, raterId);
      if (!claimed) break;
      texts.add(claimed.id);
      await submitJudgment(test.db, {
        ...{ projectId, raterId, assignmentId: claimed.id, clientId: newId(), answer: { outcome: 'tie' } },
        ...{ activeMs: 1, isMember: true, schemeVersion: 1 },
      });
    }
    expect(texts.size).toBe(comparisonIds.length - 1);
    expect(await test.db.comparison.count({ where: { projectId, skips: { gt: 0 } } })).toBe(0);
  });
});

describe('the final word', () => {
  it('is one judgment that takes no slot, stored once however often it is sent; the votes stay', async () => {
    const { projectId, comparisonId, decision } = await opened();
    const word = decision();
    await decideCase(test.db, word);
    await decideCase(test.db, word);
    const judgments = await test.db.judgment.findMany({ where: { projectId, comparisonId } });
    expect(judgments.map(({ kind, standing }) => `${kind} ${standing}`).sort()).toEqual([
      'adjudication counted',
      'work counted',
      'work counted',
    ]);
    expect(await test.db.adjudication.count({ where: { projectId } })).toBe(1);
  });

  it('tells each annotator what is for them and for everybody, and nobody else anything; undone it tells nothing', async () => {
    const { projectId, first, second, one, decision, raterId } = await opened();
    const feedback = [
      { judgmentId: null, body: 'To all.' },
      { judgmentId: one.id, body: 'To the first.' },
    ];
    const word = decision({ feedback });
    await decideCase(test.db, word);
    const told = (rater: string) => listOwnFeedback(test.db, { projectId, raterId: rater }, 10);
    expect((await told(first)).map((row) => row.feedback)).toEqual([['To all.', 'To the first.']]);
    expect((await told(second)).map((row) => row.feedback)).toEqual([['To all.']]);
    expect(await told(raterId)).toEqual([]);
    await undoDecision(test.db, { projectId, raterId, adjudicationId: word.id });
    expect(await told(first)).toEqual([]);
  });

  it("is read by the judgment's author in the sides they saw, who then changes nothing", async () => {
    const { projectId, second, other, found, comparisonId, decision } = await opened();
    const word = decision();
    await decideCase(test.db, word);
    const own = await readOwnJudgment(test.db, {
      projectId,
      raterId: second,
      assignmentId: other.assignmentId,
    });
    const chosen = found?.comparison.completions[0];
    expect(own.decision?.answer).toMatchObject({
      outcome: 'prefer',
      side: own.completions.findIndex((completion) => JSON.stringify(completion) === JSON.stringify(chosen)),
    });
    expect(own.editable).toBe(false);
    const latest = await test.db.judgment.findFirstOrThrow({
      where: { projectId, comparisonId, raterId: second },
    });
    const revise = () =>
      submitJudgment(test.db, {
        ...{ projectId, raterId: second, assignmentId: other.assignmentId, clientId: newId() },
        ...{ answer: { outcome: 'tie' }, activeMs: 1, isMember: true, schemeVersion: 1 },
        supersedes: latest.clientId ?? '',
      });
    await expect(revise()).rejects.toMatchObject({ code: 'EDIT_CLOSED' });
    await undoDecision(test.db, { projectId, raterId: decision().raterId, adjudicationId: word.id });
    await expect(revise()).resolves.toBeDefined();
  });
});
