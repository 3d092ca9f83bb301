import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { asSuperuser } from '@touchstone/db/testing/as-superuser';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { untilAwaited } from '@touchstone/db/testing/until-awaited';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { DEFAULT_LABEL_SCHEME, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment, type SubmitJudgment } from './submit-judgment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(25);
});
afterAll(() => test.close());

const RICH: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  dimensions: [
    { id: 'honest', name: 'Honest', steps: 2, outcomes: { tie: true, cannot_judge: true }, required: true },
  ],
  ratings: [{ id: 'fluency', name: 'Fluency', max: 5, required: false }],
  flags: [{ id: 'unsafe', name: 'Unsafe' }],
  spans: [{ id: 'error', name: 'Error' }],
  rationale: { ask: 'required', minLength: 5 },
  confidence: 'optional',
};
const RANKING: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  kind: 'ranking',
  outcomes: { tie: true, cannot_judge: true },
};

/** The project judges by `scheme` from its first version on. */
async function projectUnder(scheme: LabelScheme, options: Parameters<typeof seedProject>[1] = {}) {
  const seeded = await seedProject(test.db, options);
  const { projectId } = seeded;
  const createdBy = newId();
  await test.db.labelSchemeVersion.create({ data: { projectId, version: 2, definition: scheme, createdBy } });
  await test.db.project.update({ where: { id: projectId }, data: { schemeVersion: 2 } });
  return seeded;
}

/** One more completion for a comparison of two. */
async function addThird(projectId: string, comparisonId: string) {
  const { completion } = await test.db.comparisonCompletion.findFirstOrThrow({
    where: { projectId, comparisonId },
    select: { completion: { select: { promptId: true, sourceId: true } } },
  });
  const id = newId();
  await test.db.completion.create({ data: { ...completion, projectId, id, contentHash: 'a2' } });
  await test.db.completionContent.create({
    data: { projectId, completionId: id, messages: [{ role: 'assistant', content: 'Answer 2.' }] },
  });
  await test.db.comparisonCompletion.create({
    data: { projectId, comparisonId, ordinal: 2, completionId: id },
  });
}

async function claim(projectId: string, raterId: string, answer: Answer): Promise<SubmitJudgment> {
  const assignment = await claimAssignment(test.db, projectId, raterId);
  return {
    projectId,
    raterId,
    assignmentId: assignment?.id ?? '',
    clientId: newId(),
    answer,
    activeMs: 5,
    isMember: true,
    schemeVersion: assignment?.schemeVersion ?? 0,
  };
}

const stored = (projectId: string, clientId: string) =>
  test.db.judgment.findFirstOrThrow({ where: { projectId, clientId }, include: { text: true } });

describe('an answer with more in it than an outcome', () => {
  const answer: Answer = {
    outcome: 'prefer',
    side: 0,
    strength: 2,
    dimensions: { honest: { outcome: 'prefer', side: 1, strength: 1 } },
    ratings: { fluency: [4, null] },
    flags: [['unsafe'], []],
    spans: [{ side: 1, message: 0, start: 0, end: 6, label: 'error', note: 'Which?' }],
    rationale: 'A says less, but it is true.',
    confidence: 2,
  };

  it('is stored by canonical ordinal, for both orders of sides, and its texts where they can be erased', async () => {
    const { projectId, raterIds } = await projectUnder(RICH, { comparisons: 2 });
    const orders = new Set<string>();
    for (let n = 0; n < 2; n += 1) {
      const submission = await claim(projectId, raterIds[0] ?? '', answer);
      expect(await submitJudgment(test.db, submission)).toMatchObject({ standing: 'counted', revision: 0 });
      const row = await stored(projectId, submission.clientId);
      const [a = -1, b = -1] = row.shown;
      orders.add(row.shown.join());
      expect(row).toMatchObject({ outcome: 'prefer', preferred: a, strength: 2, steps: 3, schemeVersion: 2 });
      expect(row.attributes).toEqual({
        dimensions: { honest: { outcome: 'prefer', preferred: b, strength: 1, steps: 2 } },
        ratings: { fluency: a === 0 ? [4, null] : [null, 4] },
        flags: a === 0 ? [['unsafe'], []] : [[], ['unsafe']],
        spans: [{ completion: b, message: 0, start: 0, end: 6, label: 'error' }],
        confidence: 2,
      });
      expect(JSON.stringify(row.attributes)).not.toContain('Which?');
      expect(row.text).toMatchObject({ rationale: 'A says less, but it is true.', spanNotes: ['Which?'] });
    }
    expect([...orders].sort()).toEqual(['0,1', '1,0']);
  });

  it('fills the slot it holds, and is stored once when sent 20 times at once', async () => {
    const { projectId, raterIds, comparisonIds } = await projectUnder(RICH, {
      comparisons: 1,
      overlap: 3,
      raters: 2,
    });
    // The second rater holds slot 1 while slot 0 is free again: the judgment belongs to the slot of its sides.
    const first = await claim(projectId, raterIds[0] ?? '', answer);
    const second = await claim(projectId, raterIds[1] ?? '', answer);
    const held = await test.db.assignment.findFirstOrThrow({ where: { projectId, id: second.assignmentId } });
    await test.db
      .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND slot = 0`;
    const accepted = await Promise.all(Array.from({ length: 20 }, () => submitJudgment(test.db, second)));
    expect(new Set(accepted.map(({ id }) => id)).size).toBe(1);
    const slots = await test.db.slot.findMany({
      where: { projectId, comparisonId: comparisonIds[0] ?? '' },
      orderBy: { slot: 'asc' },
    });
    expect(slots.map(({ state, holderId }) => [state, holderId])).toEqual([
      ['leased', first.assignmentId],
      ['counted', second.assignmentId],
      ['open', null],
    ]);
    expect(held.slot).toBe(1);
    expect(await test.db.judgmentText.count({ where: { projectId } })).toBe(1);
  });

  it('is refused with what is missing, and leaves the assignment as it was', async () => {
    const { projectId, raterIds } = await projectUnder(RICH);
    const { rationale: _, ...without } = answer;
    const submission = await claim(projectId, raterIds[0] ?? '', without);
    await expect(submitJudgment(test.db, submission)).rejects.toMatchObject({
      code: 'INVALID',
      message: 'The rationale is missing.',
    });
    expect(await test.db.judgment.count({ where: { projectId } })).toBe(0);
    expect(await submitJudgment(test.db, { ...submission, answer })).toMatchObject({ standing: 'counted' });
  });

  it('waits for whoever has its slot locked, instead of taking it for lost', async () => {
    const { projectId, raterIds } = await projectUnder(RICH, { comparisons: 1 });
    const submission = await claim(projectId, raterIds[0] ?? '', answer);
    let submitted: ReturnType<typeof submitJudgment> | undefined;
    await test.db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM slot WHERE project_id = ${projectId}::uuid FOR UPDATE`;
      submitted = submitJudgment(test.db, submission);
      await untilAwaited(tx);
    });
    expect(await submitted).toMatchObject({ standing: 'counted' });
  });

  it('is another body when only its rationale differs', async () => {
    const { projectId, raterIds } = await projectUnder(RICH);
    const submission = await claim(projectId, raterIds[0] ?? '', answer);
    await submitJudgment(test.db, submission);
    await expect(
      submitJudgment(test.db, { ...submission, answer: { ...answer, rationale: 'Something else.' } }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is revised whole: the old texts stay with the old judgment', async () => {
    const { projectId, raterIds } = await projectUnder(RICH);
    const submission = await claim(projectId, raterIds[0] ?? '', answer);
    await submitJudgment(test.db, submission);
    const changed = { ...answer, side: 1, rationale: 'On second thoughts B.' };
    const clientId = newId();
    await submitJudgment(test.db, {
      ...submission,
      clientId,
      answer: changed,
      supersedes: submission.clientId,
    });
    expect((await stored(projectId, submission.clientId)).text?.rationale).toBe(answer.rationale);
    const revised = await stored(projectId, clientId);
    expect(revised.text?.rationale).toBe('On second thoughts B.');
    expect(revised).toMatchObject({ revision: 1, preferred: revised.shown[1] });
  });
});

describe('a ranking', () => {
  it('is stored by canonical ordinal and needs a place for every completion there is', async () => {
    const { projectId, raterIds, comparisonIds } = await projectUnder(RANKING, { comparisons: 1 });
    await addThird(projectId, comparisonIds[0] ?? '');
    const submission = await claim(projectId, raterIds[0] ?? '', { outcome: 'ranking', ranks: [2, 0, 1] });
    await expect(
      submitJudgment(test.db, { ...submission, answer: { outcome: 'ranking', ranks: [1, 0] } }),
    ).rejects.toMatchObject({ code: 'INVALID' });
    await submitJudgment(test.db, submission);
    const row = await stored(projectId, submission.clientId);
    expect(row).toMatchObject({ outcome: 'ranking', preferred: null, strength: null, standing: 'counted' });
    expect(row.shown.map((ordinal) => row.ranks[ordinal])).toEqual([2, 0, 1]);
  });

  it('is nothing a pairwise scheme takes, nor a preference what a ranking takes', async () => {
    const pairs = await projectUnder(RICH);
    const ranked = await claim(pairs.projectId, pairs.raterIds[0] ?? '', {
      outcome: 'ranking',
      ranks: [0, 1],
    });
    await expect(submitJudgment(test.db, ranked)).rejects.toMatchObject({ code: 'INVALID' });
    const ranking = await projectUnder(RANKING);
    const preferred = await claim(ranking.projectId, ranking.raterIds[0] ?? '', {
      outcome: 'prefer',
      side: 0,
      strength: 1,
    });
    await expect(submitJudgment(test.db, preferred)).rejects.toMatchObject({ code: 'INVALID' });
  });
});

describe('what is kept beside a judgment', () => {
  it('is its place in the session, and how often the same prompt was seen before', async () => {
    const { projectId, raterIds, comparisonIds } = await projectUnder(DEFAULT_LABEL_SCHEME, {
      comparisons: 3,
    });
    const [promptOf] = comparisonIds;
    const { promptId } = await test.db.comparison.findFirstOrThrow({
      where: { projectId, id: promptOf ?? '' },
    });
    // The last comparison is of the first one's prompt.
    await asSuperuser(test.url, 'UPDATE comparison SET prompt_id = $1 WHERE id = $2', [
      promptId,
      comparisonIds[2] ?? '',
    ]);
    const kept: [position: number | null, sights: number | null][] = [];
    for (let position = 1; position <= 3; position += 1) {
      const tie: Answer = { outcome: 'tie' };
      const submission = { ...(await claim(projectId, raterIds[0] ?? '', tie)), sessionPosition: position };
      await submitJudgment(test.db, submission);
      const row = await stored(projectId, submission.clientId);
      kept.push([row.sessionPosition, row.earlierSights]);
    }
    expect(kept).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
  });
});
