import { selectVotes } from './select-votes';
import type { VoteTable } from './vote-table';

interface PlannedVotes {
  planned: VoteTable;
  topUps: VoteTable;
}

/**
 * Parts the votes planned before any was seen from those asked for afterwards. Items get more votes *because* the first
 * disagreed, so a figure over all of them describes the hard items more than once and the easy ones as they are: agreement
 * comes out too low, or, where a majority ends the asking, too high. Agreement is measured on `planned` alone.
 *
 * @param planned how many votes each item was to have, the same for all or by item; its first ones, in the table's order
 */
export function splitPlannedVotes(table: VoteTable, planned: number | ArrayLike<number>): PlannedVotes {
  const seen = new Int32Array(table.items);
  const isPlanned = Uint8Array.from(table.item, (item) => {
    const before = seen[item] ?? 0;
    seen[item] = before + 1;
    return Number(before < (typeof planned === 'number' ? planned : (planned[item] ?? 0)));
  });
  return {
    planned: selectVotes(table, (vote) => isPlanned[vote] === 1),
    topUps: selectVotes(table, (vote) => isPlanned[vote] !== 1),
  };
}
