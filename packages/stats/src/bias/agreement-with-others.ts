import type { NamedVote } from '../votes/named-vote';
import type { Name } from '../votes/vote-columns';

/** How far the others on the same item agree with a vote. */
export interface VoteAmongOthers {
  item: Name;
  rater: Name;
  at: Date | number;
  /** The share of the other votes on the item that say the same, in [0, 1]. */
  agreement: number;
}

/**
 * Sets each vote beside those of everybody else on the same item; a vote that stands alone is left out. Linear in votes. What
 * `agreementTrend` needs to tell drift and fatigue.
 *
 * @param votes one for each rater and item
 */
export function agreementWithOthers(votes: readonly NamedVote[]): VoteAmongOthers[] {
  const counts = new Map<Name, Map<Name, number>>();
  const totals = new Map<Name, number>();
  for (const { item, label } of votes) {
    let own = counts.get(item);
    if (!own) counts.set(item, (own = new Map<Name, number>()));
    own.set(label, (own.get(label) ?? 0) + 1);
    totals.set(item, (totals.get(item) ?? 0) + 1);
  }
  return votes.flatMap(({ item, rater, label, at }) => {
    const others = (totals.get(item) ?? 0) - 1;
    if (others === 0) return [];
    return [{ item, rater, at, agreement: ((counts.get(item)?.get(label) ?? 0) - 1) / others }];
  });
}
