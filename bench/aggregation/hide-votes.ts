import { sfc32 } from '@touchstone/stats/random/sfc32';
import { selectVotes } from '@touchstone/stats/votes/select-votes';
import { votesByItem } from '@touchstone/stats/votes/votes-by-item';
import type { VoteTable } from '@touchstone/stats/votes/vote-table';

export interface HiddenVote {
  item: number;
  rater: number;
  label: number;
}

/** One vote of each comparison, drawn, and all the others. */
export function hideVotes(table: VoteTable): { hidden: HiddenVote[]; rest: VoteTable } {
  const random = sfc32(1);
  const { starts, votes } = votesByItem(table);
  const drawn = Array.from({ length: table.items }, (_, item) => {
    const own = votes.subarray(starts[item], starts[item + 1]);
    return own[Math.floor(random() * own.length)] ?? 0;
  });
  const isHidden = new Set(drawn);
  return {
    hidden: drawn.map((vote, item) => ({
      item,
      rater: table.rater[vote] ?? 0,
      label: table.label[vote] ?? 0,
    })),
    rest: selectVotes(table, (vote) => !isHidden.has(vote)),
  };
}
