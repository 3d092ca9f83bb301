import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import type { Db } from '@touchstone/db/open-database';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { Message } from '@touchstone/domain/message/message';
import { normalisedFirstTurn, shinglesOf } from '@touchstone/domain/prompt/prompt-group-rule';
import { addPrompts } from '../comparison/add-prompts';
import { createProject } from '../project/create-project';

let test: TestDatabase;
let ownerId: string;
beforeAll(async () => {
  test = await createTestDatabase();
  ownerId = newId();
  await test.db.userAccount.create({ data: { id: ownerId, isOwner: true } });
});
afterAll(() => test.close());

/** A small generator of repeatable numbers in [0, 1): Lehmer's, of Park and Miller. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const wordsOf = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at)}`).join(' ');
const asPrompt = (content: string): Message[] => [{ role: 'user', content }];

/** Prompts of a few templates with a little or much of their own, cut, changed and repeated, and some short ones. */
function randomPrompts(count: number, seed: number): Message[][] {
  const random = randomFrom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const templates = Array.from({ length: 5 }, (_, at) => wordsOf(`t${String(at)}x`, 8 + at * 12).split(' '));
  const texts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const template = templates[pick(templates.length)] ?? [];
    const own = Array.from({ length: pick(9) }, (_, n) => `own${String(pick(6))}x${String(n)}`);
    const body = template.filter(() => random() > 0.02).slice(pick(4));
    const text = random() < 0.5 ? [...body, ...own] : [...own, ...body];
    const earlier = texts[pick(texts.length || 1)] ?? 'hello';
    texts.push(random() < 0.1 ? `${earlier}!` : random() < 0.05 ? `hi ${String(pick(3))}` : text.join(' '));
  }
  return texts.map((text, at) => [...asPrompt(text), { role: 'assistant', content: String(at) }]);
}

/** Every prompt compared with every other by the letter of the rule: the smallest index of its group, for each. */
function groupByComparingAll(prompts: Message[][]): number[] {
  const turns = prompts.map(normalisedFirstTurn);
  const sets = turns.map((turn) => new Set(shinglesOf(turn)));
  const group = prompts.map((_, at) => at);
  const belongTogether = (a: number, b: number) => {
    if (turns[a] === turns[b]) return true;
    const [left, right] = [[...(sets[a] ?? [])], sets[b] ?? new Set()];
    const shared = left.filter((shingle) => right.has(shingle)).length;
    return shared > 0 && 5 * shared >= 4 * (left.length + right.size - shared);
  };
  prompts.forEach((_, b) => {
    for (let a = 0; a < b; a += 1) {
      const [one = 0, other = 0] = [group[a], group[b]];
      if (one === other || !belongTogether(a, b)) continue;
      group.forEach((each, at) => {
        if (each === Math.max(one, other)) group[at] = Math.min(one, other);
      });
    }
  });
  return group;
}

/** Adds prompts batch by batch. @returns the group of each, and how many stored texts were read to find it */
async function addInBatches(prompts: Message[][], size: number) {
  const projectId = await createProject(test.db, {
    name: 'Groups',
    overlap: 1,
    guidelines: '',
    actorId: ownerId,
  });
  const { splitKey } = await test.db.project.findUniqueOrThrow({ where: { id: projectId } });
  let textsRead = 0;
  const counting = test.db.$extends({
    query: {
      promptContent: {
        findMany: async ({ args, query }) => {
          const rows = await query(args);
          textsRead += rows.length;
          return rows;
        },
      },
    },
  });
  const ids: string[] = [];
  for (let at = 0; at < prompts.length; at += size) {
    const batch = prompts.slice(at, at + size);
    await counting.$transaction(async (tx) => {
      const project = { id: projectId, splitKey };
      ids.push(...(await addPrompts(tx as unknown as Db, { project, importId: null, prompts: batch })));
    });
  }
  const rows = await test.db.prompt.findMany({
    where: { projectId },
    select: { id: true, groupId: true, group: { select: { mergedInto: true } } },
  });
  expect(rows.filter(({ group }) => group.mergedInto !== null)).toEqual([]);
  const groupOf = new Map(rows.map(({ id, groupId }) => [id, groupId]));
  const groups = ids.map((id) => groupOf.get(id));
  return { groups, firstOfGroup: groups.map((group) => groups.indexOf(group)), textsRead, projectId };
}

describe('prompt groups', () => {
  it.each([1, 2, 3, 4])('are those of comparing all with all, batch by batch (seed %d)', async (seed) => {
    const prompts = randomPrompts(160, seed);
    const expected = groupByComparingAll(prompts);
    const count = new Set(expected).size;
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(120);
    for (const size of [7, 40]) expect((await addInBatches(prompts, size)).firstOfGroup).toEqual(expected);
  });

  it.each([
    { own: 8, groups: 1, texts: 12 }, // similar to each other: one text of the group decides
    { own: 12, groups: 240, texts: 0 }, // just not similar, with templates among the rarest fifth: sizes decide
    { own: 40, groups: 240, texts: 0 }, // far from similar: their own words decide
  ])(
    'of prompts of one template with $own words of their own are found without reading them all',
    async ({ own, groups, texts }) => {
      const template = wordsOf('t', 80);
      const prompts = Array.from({ length: 240 }, (_, at) =>
        asPrompt(`${template} ${wordsOf(`p${String(at)}x`, own)}`),
      );
      const found = await addInBatches(prompts, 20);
      expect(new Set(found.groups).size).toBe(groups);
      expect(found.textsRead).toBeLessThanOrEqual(texts);
    },
  );

  it('merge into the oldest when a prompt bridges them, and are in train if one of them was', async () => {
    const chain = (from: number) =>
      asPrompt(Array.from({ length: 28 }, (_, n) => `c${String(from + n)}`).join(' '));
    const ends = Array.from({ length: 12 }, (_, at) => [chain(at * 1000), chain(at * 1000 + 4)]).flat();
    const middles = Array.from({ length: 12 }, (_, at) => chain(at * 1000 + 2));
    const { groups, projectId } = await addInBatches([...ends, ...middles], 24);
    expect(new Set(groups).size).toBe(12);
    const stored = await test.db.promptGroup.findMany({ where: { projectId }, include: { prompts: true } });
    expect(stored.filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(12);
    for (const { id, split, bridged, prompts } of stored.filter(({ mergedInto }) => mergedInto === null)) {
      const merged = stored.filter((other) => other.id === id || other.mergedInto === id);
      expect(merged.map((other) => other.id).sort()[0]).toBe(id);
      const born = new Set(prompts.map(({ bornSplit }) => bornSplit));
      expect(bridged).toBe(born.size > 1);
      expect(split).toBe(bridged ? 'train' : [...born][0]);
    }
  });
});
