import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { addJudgment } from '../testing/add-judgment';
import { listOwnJudgments, type OwnJudgmentFilter } from './list-own-judgments';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

const minute = (n: number) => new Date(Date.UTC(2026, 2, 1, 12, n));

/** One rater with five judgments, one a minute, and another with one of the same comparisons. */
async function fiveJudgments() {
  const seeded = await seedProject(test.db, { comparisons: 5, raters: 2, overlap: 2 });
  const { projectId, comparisonIds, raterIds } = seeded;
  const [raterId = '', otherId = ''] = raterIds;
  const own = [];
  for (const [n, comparisonId] of comparisonIds.entries())
    own.push(await addJudgment(test.db, { projectId, comparisonId, raterId, at: minute(n) }));
  await addJudgment(test.db, {
    projectId,
    comparisonId: comparisonIds[0] ?? '',
    raterId: otherId,
    at: minute(9),
    standing: 'surplus',
    rationale: 'mine alone',
  });
  const list = async (filter: Partial<OwnJudgmentFilter> = {}, limit = 50) =>
    (await listOwnJudgments(test.db, { projectId, raterId }, { timeZone: 'UTC', ...filter }, { limit }))
      .judgments;
  return { ...seeded, raterId, own, list };
}

describe('the history of a rater', () => {
  it('holds their own judgments only, newest first', async () => {
    const { own, list } = await fiveJudgments();
    expect((await list()).map(({ assignmentId }) => assignmentId)).toEqual(
      own.map(({ assignmentId }) => assignmentId).reverse(),
    );
    expect(await list({ search: 'mine alone' })).toEqual([]);
  });

  it('comes in pages that neither repeat nor lose one, whatever is judged meanwhile', async () => {
    const { projectId, comparisonIds, raterId, own } = await fiveJudgments();
    const who = { projectId, raterId };
    const first = await listOwnJudgments(test.db, who, { timeZone: 'UTC' }, { limit: 2 });
    const [oldest] = own;
    await addJudgment(test.db, {
      ...{ projectId, raterId, comparisonId: comparisonIds[4] ?? '', kind: 'repeat' },
      at: minute(30),
    });
    const seen = first.judgments.map(({ assignmentId }) => assignmentId);
    for (let after = first.next; after;) {
      const page = await listOwnJudgments(test.db, who, { timeZone: 'UTC' }, { limit: 2, after });
      seen.push(...page.judgments.map(({ assignmentId }) => assignmentId));
      after = page.next;
    }
    expect(seen).toEqual(own.map(({ assignmentId }) => assignmentId).reverse());
    expect(seen.at(-1)).toBe(oldest?.assignmentId);
  });

  it('pages through judgments of the same instant', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 4 });
    const [raterId = ''] = raterIds;
    for (const comparisonId of comparisonIds)
      await addJudgment(test.db, { projectId, comparisonId, raterId, at: minute(0) });
    const who = { projectId, raterId };
    const seen = new Set<string>();
    let page = await listOwnJudgments(test.db, who, { timeZone: 'UTC' }, { limit: 1 });
    for (;;) {
      for (const { assignmentId } of page.judgments) seen.add(assignmentId);
      if (!page.next) break;
      page = await listOwnJudgments(test.db, who, { timeZone: 'UTC' }, { limit: 1, after: page.next });
    }
    expect(seen.size).toBe(4);
  });

  it('shows the latest revision of each, once', async () => {
    const { projectId, comparisonIds, raterId, own, list } = await fiveJudgments();
    const [revises] = own;
    if (!revises) throw new Error('nothing was judged');
    await addJudgment(test.db, {
      ...{ projectId, raterId, comparisonId: comparisonIds[0] ?? '', revises },
      outcome: 'both_bad',
      at: minute(40),
    });
    const all = await list();
    expect(all).toHaveLength(5);
    expect(all[0]).toMatchObject({
      assignmentId: revises.assignmentId,
      revision: 1,
      answer: { outcome: 'both_bad' },
    });
  });

  it('finds words of the prompt, of a completion and of what the rater wrote, in any case, in any script', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 3 });
    const [raterId = ''] = raterIds;
    const texts = ['Off by 100% in a_b', '答案比较清楚', undefined];
    for (const [n, comparisonId] of comparisonIds.entries()) {
      const rationale = texts[n];
      await addJudgment(test.db, {
        ...{ projectId, comparisonId, raterId, at: minute(n) },
        ...(rationale === undefined ? {} : { rationale }),
      });
    }
    const find = async (search: string) =>
      (await listOwnJudgments(test.db, { projectId, raterId }, { search, timeZone: 'UTC' }, { limit: 9 }))
        .judgments.length;
    expect(await find('question 1?')).toBe(1);
    expect(await find('ANSWER 0')).toBe(3);
    expect(await find('比较')).toBe(1);
    expect(await find('100%')).toBe(1);
    expect(await find('a_b')).toBe(1);
    // Signs of a pattern are characters like any other, and the words of the stored form are no text.
    expect(await find('1%0')).toBe(0);
    expect(await find('assistant')).toBe(0);
  });

  it('is filtered by outcome, by standing and by days of the time zone asked for', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 4 });
    const [raterId = ''] = raterIds;
    const add = (n: number, more: object) =>
      addJudgment(test.db, {
        ...{ projectId, raterId, comparisonId: comparisonIds[n] ?? '', at: minute(0) },
        ...more,
      });
    await add(0, { outcome: 'both_bad' });
    await add(1, { standing: 'surplus' });
    await add(2, { kind: 'training' });
    // Late on the 28th in Shanghai, still the 28th at noon in UTC; in Honolulu it is the 27th.
    await add(3, { at: new Date('2026-02-28T09:00:00Z') });
    const count = async (filter: Partial<OwnJudgmentFilter>) =>
      (await listOwnJudgments(test.db, { projectId, raterId }, { timeZone: 'UTC', ...filter }, { limit: 9 }))
        .judgments.length;
    expect(await count({ outcome: 'both_bad' })).toBe(1);
    expect(await count({ standing: 'surplus' })).toBe(1);
    expect(await count({ standing: 'training' })).toBe(1);
    expect(await count({ standing: 'counted' })).toBe(2);
    expect(await count({ from: '2026-02-28', to: '2026-02-28' })).toBe(1);
    expect(await count({ from: '2026-02-27', to: '2026-02-27', timeZone: 'Pacific/Honolulu' })).toBe(1);
    expect(await count({ to: '2026-02-27' })).toBe(0);
  });

  it('names what a comparison may hold instead of quoting it, and quotes the others', async () => {
    const { projectId, comparisonIds, own, list } = await fiveJudgments();
    await test.db.comparison.update({
      where: { projectId_id: { projectId, id: comparisonIds[1] ?? '' } },
      data: { harmKinds: ['violence', 'hate'] },
    });
    const byAssignment = new Map((await list()).map((entry) => [entry.assignmentId, entry]));
    expect(byAssignment.get(own[1]?.assignmentId ?? '')).toMatchObject({
      excerpt: '',
      harmKinds: ['violence', 'hate'],
    });
    expect(byAssignment.get(own[0]?.assignmentId ?? '')).toMatchObject({
      excerpt: expect.stringMatching(/\S/) as string,
      harmKinds: [],
    });
  });

  it.each(['counted', 'set_aside'] as const)(
    'does not tell hidden checks from other work: all are %s',
    async (standing) => {
      const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 3 });
      const [raterId = ''] = raterIds;
      const kinds = ['work', 'gold', 'repeat'] as const;
      for (const [n, kind] of kinds.entries())
        await addJudgment(test.db, {
          ...{ projectId, comparisonId: comparisonIds[n] ?? '', raterId, at: minute(n), kind },
          standing,
        });
      const { judgments } = await listOwnJudgments(
        test.db,
        { projectId, raterId },
        { timeZone: 'UTC' },
        { limit: 9 },
      );
      expect(judgments.map((judgment) => judgment.standing)).toEqual([standing, standing, standing]);
      expect(Object.keys(judgments[0] ?? {})).not.toContain('kind');
    },
  );
});
