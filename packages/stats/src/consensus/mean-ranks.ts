import type { Vote } from './vote';

/**
 * The mean place of each completion over the votes that rank them, 0 best; null when none does. Completions that share a
 * place, or stand between best and worst in no known order, each get the mean of the places they fill, so that every vote
 * gives out the same places (mid-ranks; Kendall 1945).
 */
export function meanRanks(votes: readonly Vote[], arity: number): number[] | null {
  const rankings = votes.flatMap(({ ranks }) => (ranks?.length === arity ? [ranks.map(midRank)] : []));
  if (rankings.length === 0) return null;
  return Array.from(
    { length: arity },
    (_, ordinal) => rankings.reduce((sum, ranks) => sum + (ranks[ordinal] ?? 0), 0) / rankings.length,
  );
}

function midRank(rank: number, _ordinal: number, ranks: readonly number[]): number {
  const better = ranks.filter((other) => other < rank).length;
  const equal = ranks.filter((other) => other === rank).length;
  return better + (equal - 1) / 2;
}
