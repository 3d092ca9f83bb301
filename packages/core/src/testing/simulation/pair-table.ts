import type { ShownSides } from '@touchstone/stats/aggregation/position-reflex';
import { VoteColumns } from '@touchstone/stats/votes/vote-columns';
import type { VoteTable } from '@touchstone/stats/votes/vote-table';
import type { StoredVote } from './read-simulation';

/** Votes as statistics take them: an item is a comparison, a label the canonical ordinal of the preferred answer. */
export function pairTable(votes: readonly StoredVote[]): {
  table: VoteTable;
  sides: ShownSides;
  comparisonIds: string[];
  raterIds: string[];
} {
  const columns = new VoteColumns();
  for (const label of [0, 1]) columns.labelNames.numberOf(label);
  for (const { comparisonId, raterId, preferred } of votes) columns.add(comparisonId, raterId, preferred);
  return {
    table: columns.table(),
    sides: {
      first: Int32Array.from(votes, ({ first }) => first),
      second: Int32Array.from(votes, ({ first }) => 1 - first),
    },
    comparisonIds: columns.itemNames.all.map(String),
    raterIds: columns.raterNames.all.map(String),
  };
}
