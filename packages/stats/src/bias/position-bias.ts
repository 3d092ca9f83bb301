import { independentShare, type Share } from '../interval/share';
import type { Name } from '../votes/vote-columns';

/** A vote on a pair, by where the preferred answer stood when it was given. */
export interface ShownVote {
  rater: Name;
  /** Null for a tie. */
  chosen: 'first' | 'second' | null;
}

export interface PositionBias {
  /** Of the votes that are no tie, the share that prefers the answer shown first; a half when position plays no part. */
  overall: Share;
  byRater: Map<Name, Share>;
}

/**
 * How often the answer shown first is preferred. Sides are drawn anew for each vote, so what stands first is as good as what
 * stands second, whatever the comparison, and votes are independent trials as far as position goes: Wilson's interval.
 *
 * Not to be trusted where sides were not drawn, as in most imported files: there the better answer may stand first.
 */
export function positionBias(votes: Iterable<ShownVote>): PositionBias {
  const first = new Map<Name, number>();
  const decided = new Map<Name, number>();
  for (const { rater, chosen } of votes) {
    if (chosen === null) continue;
    decided.set(rater, (decided.get(rater) ?? 0) + 1);
    first.set(rater, (first.get(rater) ?? 0) + Number(chosen === 'first'));
  }
  const total = (counts: Map<Name, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    overall: independentShare(total(first), total(decided)),
    byRater: new Map(
      [...decided].map(([rater, trials]) => [rater, independentShare(first.get(rater) ?? 0, trials)]),
    ),
  };
}
