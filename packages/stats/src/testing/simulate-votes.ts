import type { ShownSides } from '../aggregation/position-reflex';
import { sfc32 } from '../random/sfc32';
import type { VoteTable } from '../votes/vote-table';

interface Simulated {
  table: VoteTable;
  sides: ShownSides;
  truth: Int32Array;
}

/**
 * Votes on pairs (0: A, 1: B) by raters who see the truth with their `accuracy`, and in a share `reflex` of cases take the
 * side shown first, which is drawn for each vote. Every rater votes on every item.
 */
export function simulateVotes(
  items: number,
  accuracy: readonly number[],
  reflex: number,
  seed: number,
): Simulated {
  const random = sfc32(seed);
  const truth = Int32Array.from({ length: items }, () => Number(random() < 0.5));
  const size = items * accuracy.length;
  const first = Int32Array.from({ length: size }, () => Number(random() < 0.5));
  const label = first.map((shown, vote) => {
    if (random() < reflex) return shown;
    const right = truth[Math.floor(vote / accuracy.length)] ?? 0;
    return random() < (accuracy[vote % accuracy.length] ?? 0) ? right : 1 - right;
  });
  return {
    table: {
      items,
      raters: accuracy.length,
      labels: 2,
      item: label.map((_, vote) => Math.floor(vote / accuracy.length)),
      rater: label.map((_, vote) => vote % accuracy.length),
      label,
    },
    sides: { first, second: first.map((shown) => 1 - shown) },
    truth,
  };
}
