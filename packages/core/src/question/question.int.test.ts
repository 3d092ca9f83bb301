import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { claimAssignment } from '../assignment/claim-assignment';
import { answerQuestion } from './answer-question';
import { correctReply } from './correct-reply';
import { createQuestion } from './create-question';
import { listAnsweredQuestions } from './list-answered-questions';
import { listOpenQuestions } from './list-open-questions';
import { listOwnQuestions } from './list-own-questions';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(12);
});
afterAll(() => test.close());

/** Two raters with a slot each of one comparison; the first has asked about it. */
async function asked() {
  const seeded = await seedProject(test.db, { comparisons: 1, overlap: 2, raters: 2 });
  const { projectId, raterIds } = seeded;
  const [raterId = '', otherId = ''] = raterIds;
  const claimed = await claimAssignment(test.db, projectId, raterId);
  const others = await claimAssignment(test.db, projectId, otherId);
  const question = {
    ...{ projectId, raterId, assignmentId: claimed?.id ?? '', id: newId() },
    body: 'Is A allowed to refuse?',
  };
  await createQuestion(test.db, question);
  return { projectId, raterId, otherId, claimed, others, question };
}

const answer = (projectId: string, questionId: string, reply: string, actorId = newId()) =>
  answerQuestion(test.db, { projectId, questionId, reply, actorId, now: new Date() });

describe('a question', () => {
  it('asked ten times at once is asked once', async () => {
    const { projectId, question } = await asked();
    await Promise.all(Array.from({ length: 10 }, () => createQuestion(test.db, question)));
    expect(await test.db.question.count({ where: { projectId } })).toBe(1);
  });

  it('is refused under an id that another question has, and hides one that is somebody else’s', async () => {
    const { question, otherId, others } = await asked();
    await expect(createQuestion(test.db, { ...question, body: 'Another?' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const stolen = { ...question, raterId: otherId, assignmentId: others?.id ?? '' };
    await expect(createQuestion(test.db, stolen)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('can only be about an assignment of one’s own', async () => {
    const { question, others } = await asked();
    const foreign = { ...question, id: newId(), assignmentId: others?.id ?? '' };
    await expect(createQuestion(test.db, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('reaches the reviewers with the sides as the asker sees them, and without source or name', async () => {
    const { projectId, claimed, question } = await asked();
    const [open] = await listOpenQuestions(test.db, projectId, 10);
    expect(open).toEqual({
      id: question.id,
      body: question.body,
      createdAt: expect.any(Date) as Date,
      comparison: { prompt: claimed?.prompt, completions: claimed?.completions, harmKinds: [] },
    });
  });

  it('comes back to its asker with the reply, and leaves the list of open ones', async () => {
    const { projectId, raterId, otherId, question } = await asked();
    await answer(projectId, question.id, 'Yes, when the prompt asks for harm.');
    expect(await listOpenQuestions(test.db, projectId, 10)).toEqual([]);
    expect(await listOwnQuestions(test.db, { projectId, raterId })).toMatchObject([
      { id: question.id, assignmentId: question.assignmentId, reply: 'Yes, when the prompt asks for harm.' },
    ]);
    expect(await listOwnQuestions(test.db, { projectId, raterId: otherId })).toEqual([]);
    const { assignmentId } = question;
    expect(await listOwnQuestions(test.db, { projectId, raterId, assignmentId })).toHaveLength(1);
  });

  it('gets one reply, written down once, when ten reviewers answer at once', async () => {
    const { projectId, question } = await asked();
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => answer(projectId, question.id, `Reply ${String(n)}`)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const events = await test.db.auditEvent.findMany({ where: { projectId, type: 'question.answered' } });
    expect(events.map(({ data }) => data)).toEqual([{ questionId: question.id }]);
  });

  it('answered twice with the same words by the same reviewer is answered', async () => {
    const { projectId, question } = await asked();
    const reviewer = newId();
    await answer(projectId, question.id, 'Yes.', reviewer);
    await answer(projectId, question.id, 'Yes.', reviewer);
    await expect(answer(projectId, question.id, 'No.', reviewer)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(answer(projectId, newId(), 'Yes.')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stays readable once it is answered, and its reply can be corrected, with what it said before', async () => {
    const { projectId, raterId, claimed, question } = await asked();
    await answer(projectId, question.id, 'Yes.');
    const correct = (replacing: string, reply: string, actorId = newId()) =>
      correctReply(test.db, {
        ...{ projectId, questionId: question.id, replacing, reply, actorId },
        now: new Date(),
      });
    const reviewer = newId();
    await correct('Yes.', 'No.', reviewer);
    await correct('Yes.', 'No.', reviewer); // sent again
    expect(await listAnsweredQuestions(test.db, projectId, 10)).toMatchObject([
      {
        ...{ id: question.id, body: question.body, reply: 'No.' },
        earlierReplies: [{ reply: 'Yes.', at: expect.any(String) as string }],
        comparison: { completions: claimed?.completions },
      },
    ]);
    expect(await listOwnQuestions(test.db, { projectId, raterId })).toMatchObject([
      { reply: 'No.', earlierReplies: [{ reply: 'Yes.' }] },
    ]);
    const written = { projectId, type: 'question.reply_corrected' };
    expect(await test.db.auditEvent.count({ where: written })).toBe(1);
  });

  it('is corrected by one of two reviewers who read the same reply, and not before it has one', async () => {
    const { projectId, question } = await asked();
    const correct = (reply: string) =>
      correctReply(test.db, {
        ...{ projectId, questionId: question.id, replacing: 'Yes.', reply, actorId: newId() },
        now: new Date(),
      });
    await expect(correct('No.')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await answer(projectId, question.id, 'Yes.');
    const corrections = await Promise.allSettled([correct('No.'), correct('Perhaps.')]);
    expect(corrections.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(correct('Never.')).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
