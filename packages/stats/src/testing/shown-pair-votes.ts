import fc from 'fast-check';
import type { ComparedPairs } from '../aggregation/compared-pairs';
import type { ShownSides } from '../aggregation/position-reflex';
import type { NamedVote } from '../votes/named-vote';
import { VoteColumns } from '../votes/vote-columns';
import type { VoteTable } from '../votes/vote-table';

/** A vote on a pair with all that any statistic asks of it. */
export interface ShownPairVote extends NamedVote {
  item: string;
  rater: string;
  label: 'a' | 'b' | 'tie';
  at: number;
  /** Which of the two was shown first. */
  first: 'a' | 'b';
  /** Of the item's answers: how long they are, and what they are called among all. */
  lengths: Record<'a' | 'b', number>;
  answers: Record<'a' | 'b', string>;
}

const RATERS = ['p', 'q', 'r', 's'];
const ANSWERS = ['u', 'v', 'w', 'x'];
/** Each two of the four answers. */
const ITEMS = ANSWERS.flatMap((a, at) => ANSWERS.slice(at + 1).map((b) => ({ a, b })));

/** Any planned votes, one a rater and item, at times of their own. */
export const anyShownVotes: fc.Arbitrary<ShownPairVote[]> = fc
  .record({
    cells: fc.array(
      fc.option(fc.record({ label: fc.constantFrom('a', 'b', 'tie'), first: fc.constantFrom('a', 'b') })),
      { minLength: ITEMS.length * RATERS.length, maxLength: ITEMS.length * RATERS.length },
    ),
    lengths: fc.array(fc.record({ a: fc.nat(3), b: fc.nat(3) }), {
      minLength: ITEMS.length,
      maxLength: ITEMS.length,
    }),
    minutes: fc.constantFrom(1, 11, 29, 31),
  })
  .map(({ cells, lengths, minutes }) =>
    cells.flatMap((cell, at) => {
      const item = Math.floor(at / RATERS.length);
      if (cell === null) return [];
      return [
        {
          ...cell,
          item: `i${String(item)}`,
          rater: RATERS[at % RATERS.length] ?? '',
          planned: true,
          at: at * minutes * 60_000,
          lengths: lengths[item] ?? { a: 0, b: 0 },
          answers: ITEMS[item] ?? { a: '', b: '' },
        },
      ];
    }),
  );

const SWAPPED = { a: 'b', b: 'a', tie: 'tie' } as const;

/** The same votes when A is called B and B is called A. */
export function swappedSides(votes: readonly ShownPairVote[]): ShownPairVote[] {
  const swap = <Value>({ a, b }: Record<'a' | 'b', Value>) => ({ a: b, b: a });
  return votes.map((vote) => ({
    ...vote,
    label: SWAPPED[vote.label],
    first: SWAPPED[vote.first],
    lengths: swap(vote.lengths),
    answers: swap(vote.answers),
  }));
}

/** `p` to `s` turned round, `i0` to `i5` too, and so the answers. */
const OTHER = new Map(
  [RATERS, ITEMS.map((_, at) => `i${String(at)}`), ANSWERS].flatMap((names) =>
    names.map((name, at) => [name, names.at(-1 - at) ?? name] as const),
  ),
);
const other = (name: string) => OTHER.get(name) ?? name;

/** The same votes with raters, comparisons and answers under each other's names. */
export function renamedShownVotes(votes: readonly ShownPairVote[]): ShownPairVote[] {
  return votes.map((vote) => ({
    ...vote,
    item: other(vote.item),
    rater: other(vote.rater),
    answers: { a: other(vote.answers.a), b: other(vote.answers.b) },
  }));
}

/** What a figure is called after that: each word of its name that names somebody is renamed, and a pair stays sorted. */
renamedShownVotes.figure = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.split('+').map(other).sort().join('+'))
    .join(' ');

/** Votes as columns: label 0 prefers the pair's first answer, 1 its second, 2 is a tie. */
export function asPairs(votes: readonly ShownPairVote[]): {
  table: VoteTable;
  sides: ShownSides;
  pairs: ComparedPairs;
  itemNames: string[];
  raterNames: string[];
} {
  const columns = new VoteColumns();
  for (const label of ['a', 'b', 'tie']) columns.labelNames.numberOf(label);
  const answers = new Map<string, Record<'a' | 'b', string>>();
  for (const { item, rater, label, answers: own } of votes) {
    columns.add(item, rater, label);
    answers.set(item, own);
  }
  const numbers = new Map(ANSWERS.map((name, at) => [name, at]));
  const side = (of: 'a' | 'b') => Int32Array.from(answers.values(), (own) => numbers.get(own[of]) ?? 0);
  return {
    table: columns.table(),
    sides: {
      first: Int32Array.from(votes, ({ first }) => Number(first === 'b')),
      second: Int32Array.from(votes, ({ first }) => Number(first === 'a')),
    },
    pairs: { completions: ANSWERS.length, first: side('a'), second: side('b') },
    itemNames: columns.itemNames.all.map(String),
    raterNames: columns.raterNames.all.map(String),
  };
}
