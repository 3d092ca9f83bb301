import { LEVEL, type PairVote } from './pair-votes';

/** Votes on two answers by dimension: what each says of that dimension, in place of the whole. */
export function dimensionVotes(votes: readonly PairVote[]): Map<string, PairVote[]> {
  const byDimension = new Map<string, PairVote[]>();
  for (const pair of votes)
    for (const [id, { outcome, preferred }] of Object.entries(pair.vote.dimensions)) {
      if (outcome === 'cannot_judge') continue;
      const label = outcome === 'tie' ? LEVEL : preferred === 0 ? '0' : '1';
      const own = byDimension.get(id);
      if (own) own.push({ ...pair, label });
      else byDimension.set(id, [{ ...pair, label }]);
    }
  return byDimension;
}
