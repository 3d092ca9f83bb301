import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { newId } from '@touchstone/db/id/new-id';
import { claimAssignment } from '../assignment/claim-assignment';
import { readProgress } from '../project/read-progress';
import { submitJudgment, type SubmitJudgment } from './submit-judgment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(25);
});
afterAll(() => test.close());

async function claimed(options: Parameters<typeof seedProject>[1] = {}) {
  const seeded = await seedProject(test.db, options);
  const [raterId = ''] = seeded.raterIds;
  const assignment = await claimAssignment(test.db, seeded.projectId, raterId);
  const submission: SubmitJudgment = {
    projectId: seeded.projectId,
    raterId,
    assignmentId: assignment?.id ?? '',
    clientId: newId(),
    answer: { outcome: 'prefer', side: 0, strength: 3 },
    activeMs: 5,
    isMember: true,
    schemeVersion: 1,
  };
  return { ...seeded, assignment, submission };
}

/** The lease of `raterId` runs out and `other` claims the slot. */
async function loseSlotTo(projectId: string, other: string) {
  await test.db
    .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
  return claimAssignment(test.db, projectId, other);
}

describe('submitting a judgment', () => {
  it('stores one row for the same judgment sent 20 times at once, and gives every sender the same answer', async () => {
    const { projectId, submission } = await claimed();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submitJudgment(test.db, submission)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await test.db.judgment.count({ where: { projectId } })).toBe(1);
  });

  it('stores which completion was preferred in canonical order, whatever side it was shown on', async () => {
    const { projectId, submission, assignment } = await claimed();
    await submitJudgment(test.db, submission);
    const judgment = await test.db.judgment.findFirstOrThrow({ where: { projectId } });
    const shownFirst = JSON.stringify(assignment?.completions[0]);
    const ordinals = await test.db.comparisonCompletion.findMany({
      where: { projectId, comparisonId: judgment.comparisonId },
      select: { ordinal: true, completion: { select: { content: { select: { messages: true } } } } },
    });
    const preferred = ordinals.find(({ ordinal }) => ordinal === judgment.preferred);
    expect(JSON.parse(JSON.stringify(preferred?.completion.content?.messages))).toEqual(
      JSON.parse(shownFirst),
    );
    expect(judgment.shown[0]).toBe(judgment.preferred);
    expect(judgment).toMatchObject({
      strength: 3,
      steps: 3,
      standing: 'counted',
      kind: 'work',
      guidelineVersion: 1,
      schemeVersion: 1,
    });
  });

  it('refuses the same id with another body', async () => {
    const { submission } = await claimed();
    await submitJudgment(test.db, submission);
    await expect(
      submitJudgment(test.db, { ...submission, answer: { outcome: 'tie' } }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it("answers NOT_FOUND for someone else's assignment, exactly as for an unknown one", async () => {
    const { submission, raterIds } = await claimed({ raters: 2 });
    const stranger = { ...submission, raterId: raterIds[1] ?? '' };
    await expect(submitJudgment(test.db, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(submitJudgment(test.db, { ...submission, assignmentId: newId() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('lets two annotators use the same client id without seeing each other', async () => {
    const first = await claimed();
    const second = await claimed();
    await submitJudgment(test.db, first.submission);
    const answer = await submitJudgment(test.db, {
      ...second.submission,
      clientId: first.submission.clientId,
    });
    expect(answer.standing).toBe('counted');
  });

  it('keeps a second judgment out unless it says it supersedes the first; a revision leaves the first in place', async () => {
    const { projectId, submission } = await claimed();
    await submitJudgment(test.db, submission);
    const second: SubmitJudgment = { ...submission, clientId: newId(), answer: { outcome: 'tie' } };
    await expect(submitJudgment(test.db, second)).rejects.toMatchObject({ code: 'ALREADY_JUDGED' });
    const revision = await submitJudgment(test.db, { ...second, supersedes: submission.clientId });
    expect(revision).toMatchObject({ revision: 1, standing: 'counted' });
    expect(await submitJudgment(test.db, { ...second, supersedes: submission.clientId })).toEqual(revision);
    const rows = await test.db.judgment.findMany({
      where: { projectId },
      orderBy: { revision: 'asc' },
      select: { outcome: true },
    });
    expect(rows).toEqual([{ outcome: 'prefer' }, { outcome: 'tie' }]);
    const stale = { ...second, clientId: newId(), supersedes: submission.clientId };
    await expect(submitJudgment(test.db, stale)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('counts a judgment after its lease ended as long as nobody took the slot', async () => {
    const { projectId, submission } = await claimed();
    await test.db
      .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 hour' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
    expect(await submitJudgment(test.db, submission)).toMatchObject({ standing: 'counted' });
  });

  it('keeps a late judgment as surplus when its slot went to someone else, and counts it when another slot is free', async () => {
    const one = await claimed({ raters: 2, comparisons: 1 });
    await loseSlotTo(one.projectId, one.raterIds[1] ?? '');
    expect(await submitJudgment(test.db, one.submission)).toMatchObject({ standing: 'surplus' });

    const two = await claimed({ raters: 2, overlap: 2, comparisons: 1 });
    await loseSlotTo(two.projectId, two.raterIds[1] ?? '');
    expect(await submitJudgment(test.db, two.submission)).toMatchObject({ standing: 'counted' });
    expect(await test.db.slot.count({ where: { projectId: two.projectId, state: 'counted' } })).toBe(1);
  });

  it('keeps what a former member sends, set aside, and frees the slot', async () => {
    const { projectId, submission } = await claimed({ comparisons: 1 });
    expect(await submitJudgment(test.db, { ...submission, isMember: false })).toMatchObject({
      standing: 'set_aside',
    });
    expect(await test.db.slot.findMany({ where: { projectId }, select: { state: true } })).toEqual([
      { state: 'open' },
    ]);
  });

  it('sets a revision aside that comes after the membership ended: the first judgment goes on counting', async () => {
    const { projectId, submission, userIds } = await claimed();
    await submitJudgment(test.db, submission);
    await test.db.member.updateMany({
      where: { projectId, userId: userIds[0] ?? '' },
      data: { endedAt: new Date() },
    });
    const revision: SubmitJudgment = {
      ...submission,
      clientId: newId(),
      answer: { outcome: 'tie' },
      supersedes: submission.clientId,
    };
    expect(await submitJudgment(test.db, revision)).toMatchObject({ standing: 'set_aside', revision: 1 });
    expect((await readProgress(test.db, projectId)).outcomes).toEqual([{ outcome: 'prefer', n: 1 }]);

    await test.db.member.updateMany({ where: { projectId }, data: { endedAt: null } });
    const back: SubmitJudgment = {
      ...revision,
      clientId: newId(),
      answer: { outcome: 'both_bad' },
      supersedes: revision.clientId,
    };
    expect(await submitJudgment(test.db, back)).toMatchObject({ standing: 'counted', revision: 2 });
    const progress = await readProgress(test.db, projectId);
    expect(progress.outcomes).toEqual([{ outcome: 'both_bad', n: 1 }]);
    // Revisions are no further judgments; within one day the hours are told too.
    expect(progress.perDay).toMatchObject([{ n: 1 }]);
    expect(progress.perHour).toEqual([
      { hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:00:00Z$/) as string, n: 1 },
    ]);
  });

  it('refuses an answer outside the label scheme', async () => {
    const { projectId, submission } = await claimed();
    const answer = { outcome: 'prefer', side: 0, strength: 4 } as const; // the seeded scheme has three steps
    await expect(submitJudgment(test.db, { ...submission, answer })).rejects.toMatchObject({
      code: 'INVALID',
      problem: { code: 'beyondSteps', values: { strength: 4, steps: 3 } },
    });
    expect(await test.db.judgment.count({ where: { projectId } })).toBe(0);
  });
});
