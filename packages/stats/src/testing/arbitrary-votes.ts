import fc from 'fast-check';
import type { VoteTable } from '../votes/vote-table';

/** Any table of up to 12 items, 5 raters and 4 labels, votes missing at random, one a rater and item. */
export const arbitraryVotes: fc.Arbitrary<VoteTable> = fc
  .record({
    items: fc.integer({ min: 1, max: 12 }),
    raters: fc.integer({ min: 1, max: 5 }),
    labels: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ items, raters, labels }) =>
    fc
      .array(fc.option(fc.nat({ max: labels - 1 }), { freq: 3 }), {
        minLength: items * raters,
        maxLength: items * raters,
      })
      .map((cells) => {
        const votes = cells.flatMap((label, at) => (label === null ? [] : [{ label, at }]));
        return {
          items,
          raters,
          labels,
          item: Int32Array.from(votes, ({ at }) => Math.floor(at / raters)),
          rater: Int32Array.from(votes, ({ at }) => at % raters),
          label: Int32Array.from(votes, ({ label }) => label),
        };
      }),
  );

/** A renaming of the numbers 0 up to `size`, drawn by the numbers in `keys`. */
export function shuffled(size: number, keys: readonly number[]): number[] {
  return Array.from({ length: size }, (_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/** The same votes with items, raters and labels renamed and the rows in another order. */
export function renamedVotes(
  table: VoteTable,
  names: { item: readonly number[]; rater: readonly number[]; label: readonly number[] },
): VoteTable {
  const renamed = (column: Int32Array, to: readonly number[]) => column.map((own) => to[own] ?? 0).reverse();
  return {
    ...table,
    item: renamed(table.item, names.item),
    rater: renamed(table.rater, names.rater),
    label: renamed(table.label, names.label),
  };
}
