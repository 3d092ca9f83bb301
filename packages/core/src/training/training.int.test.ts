import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { takeWork } from '../assignment/take-work';
import { whyNoWork } from '../assignment/why-no-work';
import { markGold } from '../gold/mark-gold';
import { submitJudgment } from '../judgment/submit-judgment';
import { readOwnJudgment } from '../own-work/read-own-judgment';
import { readTimesheet } from '../own-work/read-timesheet';
import { readProgress } from '../project/read-progress';
import { judgeTrainingItem } from './judge-training-item';
import { listTrainees } from './list-trainees';
import { readTraining } from './read-training';
import { startTrainingRound } from './start-training-round';
import { trainingFeedback } from './training-feedback';
import { waiveTraining } from './waive-training';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

let who: { projectId: string; raterId: string };
let userId: string;

beforeEach(async () => {
  const seeded = await seedProject(test.db, { comparisons: 10 });
  const { projectId } = seeded;
  who = { projectId, raterId: seeded.raterIds[0] ?? '' };
  userId = seeded.userIds[0] ?? '';
  for (const comparisonId of seeded.comparisonIds.slice(0, 5)) {
    await markGold(test.db, {
      ...{ projectId, comparisonId, use: 'training', answer: { outcome: 'prefer', side: 1 } },
      ...{ alternatives: [{ outcome: 'tie' }], explanation: 'B says why.', origin: 'hand', actorId: newId() },
    });
  }
  await test.db.project.update({
    where: { id: projectId },
    data: { trainingItems: 5, trainingPass: 0.8, trainingTries: 2 },
  });
});

/** Judges the next item; right by its alternative, or wrong in any order. */
async function judgeNext(right: boolean) {
  const { next } = await readTraining(test.db, who);
  if (!next) throw new Error('no item');
  const feedback = await judgeTrainingItem(test.db, {
    ...{ ...who, assignmentId: next.id, clientId: newId(), schemeVersion: next.schemeVersion },
    ...{ answer: { outcome: right ? 'tie' : 'both_bad' }, activeMs: 2000 },
  });
  return { ...feedback, assignmentId: next.id };
}

async function round(rights: boolean[]) {
  await startTrainingRound(test.db, who);
  for (const right of rights) await judgeNext(right);
}

describe('the training round', () => {
  it('comes before any work, and passing it opens the work', async () => {
    expect(await claimAssignment(test.db, who.projectId, who.raterId)).toBeNull();
    expect(await whyNoWork(test.db, who.projectId, who.raterId)).toMatchObject({ reason: 'training' });
    await Promise.all([startTrainingRound(test.db, who), startTrainingRound(test.db, who)]);
    expect(await test.db.trainingRound.count({ where: who })).toBe(1);
    for (const right of [true, true, false, true]) await judgeNext(right);
    expect(await claimAssignment(test.db, who.projectId, who.raterId)).toBeNull();
    await judgeNext(true);
    expect(await readTraining(test.db, who)).toMatchObject({
      trained: true,
      next: null,
      round: { attempt: 1, items: 5, done: 5, right: 4, passed: true },
    });
    expect(await takeWork(test.db, who.projectId, who.raterId, 4)).not.toEqual([]);
    expect(await listTrainees(test.db, who.projectId)).toMatchObject([{ tries: 1, right: 4, items: 5 }]);
  });

  it('tells after each item, and only then, what is right and why, by the sides that were shown', async () => {
    await startTrainingRound(test.db, who);
    const { next } = await readTraining(test.db, who);
    await expect(trainingFeedback(test.db, { ...who, assignmentId: next?.id ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const told = await judgeNext(false);
    expect(told).toMatchObject({
      isRight: false,
      answer: { outcome: 'prefer' },
      alternatives: [{ outcome: 'tie' }],
      explanation: 'B says why.',
    });
    const item = await test.db.goldItem.findFirstOrThrow({
      where: { projectId: who.projectId, comparison: { assignments: { some: { id: told.assignmentId } } } },
    });
    const { completions, feedback, editable } = await readOwnJudgment(test.db, {
      ...who,
      assignmentId: told.assignmentId,
    });
    // Completion n of a seeded comparison, in canonical order, says "Answer n.".
    const side = told.answer.outcome === 'prefer' ? told.answer.side : -1;
    expect(completions[side]?.[0]?.content).toBe(`Answer ${String(item.preferred)}.`);
    expect(feedback).toMatchObject({ isRight: false, explanation: 'B says why.' });
    expect(editable).toBe(false);
  });

  it('is paid as training, counts as no vote, and an answer stands once its explanation was read', async () => {
    await startTrainingRound(test.db, who);
    const { assignmentId } = await judgeNext(true);
    const range = { ...who, timeZone: 'UTC', from: '2000-01-01', to: '2099-12-31' };
    expect(await readTimesheet(test.db, range)).toMatchObject([{ training: 1, counted: 0, activeMs: 2000 }]);
    expect((await readProgress(test.db, who.projectId)).outcomes).toEqual([]);
    const stored = await test.db.judgment.findFirstOrThrow({ where: { ...who, assignmentId } });
    await expect(
      submitJudgment(test.db, {
        ...{ ...who, assignmentId, clientId: newId(), supersedes: stored.clientId ?? '', schemeVersion: 1 },
        ...{ answer: { outcome: 'both_good' }, activeMs: 1, isMember: true },
      }),
    ).rejects.toMatchObject({ code: 'EDIT_CLOSED' });
  });

  it('can be tried as often as the project says, then an admin has to let them begin', async () => {
    await round([true, true, true, false, false]);
    expect(await readTraining(test.db, who)).toMatchObject({ trained: false, triesLeft: 1, next: null });
    await round([false, false, false, false, false]);
    await expect(startTrainingRound(test.db, who)).rejects.toMatchObject({
      code: 'INVALID',
      problem: { code: 'trainingTriesUsed', values: { tries: 2 } },
    });
    await waiveTraining(test.db, { projectId: who.projectId, userId, actorId: newId(), now: new Date() });
    expect(await claimAssignment(test.db, who.projectId, who.raterId)).not.toBeNull();
  });

  it('hands nothing of the round out as work, and gives nothing of it back', async () => {
    await startTrainingRound(test.db, who);
    expect(await takeWork(test.db, who.projectId, who.raterId, 4)).toEqual([]);
    expect(await test.db.assignment.count({ where: { ...who, kind: 'training', state: 'leased' } })).toBe(5);
  });
});

it('shows nothing with harm that the trainee has not opted into, and nothing that was reported', async () => {
  const { projectId, raterId } = who;
  const gold = await test.db.goldItem.findMany({ where: { projectId }, select: { comparisonId: true } });
  const ids = gold.map(({ comparisonId }) => comparisonId);
  const change = (at: number, data: { harmKinds?: string[]; skips?: number }) =>
    test.db.comparison.updateMany({ where: { projectId, id: ids[at] ?? '' }, data });
  await change(0, { harmKinds: ['violence'] });
  await change(1, { skips: 3 });
  const text = { purpose: 'To learn.', pay: 'By the hour.', dataUse: 'Training.' };
  await test.db.statementVersion.create({
    data: { projectId, version: 1, ...text, harmKinds: ['violence'], createdBy: newId() },
  });
  await test.db.project.update({ where: { id: projectId }, data: { statementVersion: 1 } });
  await expect(startTrainingRound(test.db, who)).rejects.toMatchObject({ code: 'INVALID' });
  await test.db.consent.create({ data: { projectId, id: newId(), raterId, version: 1, harmKinds: [] } });
  await startTrainingRound(test.db, who);
  const items = await test.db.assignment.findMany({ where: { projectId, kind: 'training' } });
  expect(items.map(({ comparisonId }) => comparisonId).sort()).toEqual(ids.slice(2).sort());
});
