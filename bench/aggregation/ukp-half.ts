import type { ComparedPairs } from '@touchstone/stats/aggregation/compared-pairs';
import { ukpVotes } from '@touchstone/stats/testing/test-data';
import { Names, VoteColumns } from '@touchstone/stats/votes/vote-columns';
import type { VoteTable } from '@touchstone/stats/votes/vote-table';

export const LABELS = ['a', 'b', 'tie'];

/** What parameters are chosen on, and what methods are judged on. */
export type Half = 'chosen_on' | 'judged_on';

/** UKP's votes of every other of its debates, by name: two halves that share raters, but no argument. */
export function ukpHalf(half: Half): { table: VoteTable; pairs: ComparedPairs } {
  const all = ukpVotes();
  const debates = [...new Set(all.map(({ debate }) => debate))].sort();
  const own = new Set(debates.filter((_, at) => (at % 2 === 0) === (half === 'chosen_on')));
  const columns = new VoteColumns();
  for (const label of LABELS) columns.labelNames.numberOf(label);
  const names = new Names();
  const [first, second]: [number[], number[]] = [[], []];
  for (const { debate, a, b, worker, vote } of all) {
    if (!own.has(debate)) continue;
    columns.add(`${debate}/${a}/${b}`, worker, vote);
    if (columns.itemNames.all.length === first.length) continue;
    first.push(names.numberOf(`${debate}/${a}`));
    second.push(names.numberOf(`${debate}/${b}`));
  }
  return {
    table: columns.table(),
    pairs: {
      completions: names.all.length,
      first: Int32Array.from(first),
      second: Int32Array.from(second),
    },
  };
}
