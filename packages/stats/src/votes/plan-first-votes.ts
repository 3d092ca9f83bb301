import type { VoteTable } from './vote-table';

/**
 * Marks the first votes of each item as the planned ones, for votes that do not carry it themselves.
 *
 * @param table one vote for each rater and item (`latestVotes`), in the order in which they were first given
 * @param planned how many votes each item was to have
 */
export function planFirstVotes(table: VoteTable, planned: number): VoteTable {
  const seen = new Int32Array(table.items);
  const isPlanned = Uint8Array.from(table.item, (item) => {
    const before = seen[item] ?? 0;
    seen[item] = before + 1;
    return Number(before < planned);
  });
  return { ...table, planned: isPlanned };
}
