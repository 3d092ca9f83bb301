import { selectVotes } from './select-votes';
import type { VoteTable } from './vote-table';

interface PlannedVotes {
  planned: VoteTable;
  topUps: VoteTable;
}

/**
 * Parts the votes planned before any was seen from those asked for afterwards. Items get more votes *because* the first
 * disagreed: those whose first two agreed by luck keep their full agreement, those whose first two differed by bad luck are
 * averaged over more votes. On "two votes, five if they differ" UKP's agreement comes out .70 in place of .52. Agreement is
 * measured on `planned` alone.
 */
export function splitPlannedVotes(table: VoteTable): PlannedVotes {
  const isTopUp = (vote: number) => table.planned?.[vote] === 0;
  return {
    planned: selectVotes(table, (vote) => !isTopUp(vote)),
    topUps: selectVotes(table, isTopUp),
  };
}
