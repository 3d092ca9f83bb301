import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { claimAssignment } from '../assignment/claim-assignment';
import { submitJudgment } from '../judgment/submit-judgment';
import { readOwnJudgment } from './read-own-judgment';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

describe('opening a judgment of one’s own', () => {
  it('shows the same sides as then, and what was said about them, with every revision', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 2 });
    const [raterId = ''] = raterIds;
    // Two comparisons of opposite side seeds: one of them is shown against canonical order.
    for (let n = 0; n < 2; n += 1) {
      const claimed = await claimAssignment(test.db, projectId, raterId);
      const assignmentId = claimed?.id ?? '';
      const say = (answer: Answer, clientId: string, supersedes?: string) =>
        submitJudgment(test.db, {
          ...{ projectId, raterId, assignmentId, clientId, answer, activeMs: 5, schemeVersion: 1 },
          isMember: true,
          ...(supersedes === undefined ? {} : { supersedes }),
        });
      const [first, second] = [newId(), newId()];
      await say({ outcome: 'prefer', side: 1, strength: 2 }, first);
      await say({ outcome: 'prefer', side: 0, strength: 3 }, second, first);
      const own = await readOwnJudgment(test.db, { projectId, raterId, assignmentId });
      expect(own.prompt).toEqual(claimed?.prompt);
      expect(own.completions).toEqual(claimed?.completions);
      expect(own.revisions.map(({ clientId, answer }) => ({ clientId, answer }))).toEqual([
        { clientId: second, answer: { outcome: 'prefer', side: 0, strength: 3 } },
        { clientId: first, answer: { outcome: 'prefer', side: 1, strength: 2 } },
      ]);
      expect(own.editable).toBe(true);
      expect(Object.keys(own).sort()).toEqual(
        'assignmentId completions decision editable editableUntil feedback guidelineVersion harmKinds hasReadOthers prompt revisions scheme schemeVersion'.split(
          ' ',
        ),
      );
    }
  });

  it('is refused to everybody else, and for what was never judged', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { raters: 2 });
    const [raterId = '', otherId = ''] = raterIds;
    const assignmentId = (await claimAssignment(test.db, projectId, raterId))?.id ?? '';
    const read = (who: string) => readOwnJudgment(test.db, { projectId, raterId: who, assignmentId });
    await expect(read(raterId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await submitJudgment(test.db, {
      ...{ projectId, raterId, assignmentId, clientId: newId(), answer: { outcome: 'tie' } },
      ...{ activeMs: 1, schemeVersion: 1, isMember: true },
    });
    await expect(read(otherId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await read(raterId)).revisions).toHaveLength(1);
  });
});
