import { LEAST_GROUP, type CoarseShare } from '@touchstone/domain/quality/attribute-groups';
import type { Share } from '@touchstone/stats/interval/share';

/** Steps of a share: twenty, five points each. */
const STEPS = 20;
/** Of the votes behind a figure, the most that one person may have given: with more it is that person's figure. */
const MOST_OF_ONE = 0.5;

/**
 * A group's share without what would tell of one of its members: rounded, and none at all where fewer than `LEAST_GROUP` raters stand
 * behind it, or one stands behind more than half of it.
 *
 * @param raters who gave the votes it is made of, once for each
 */
export function coarseShare({ share, ci95 }: Share, raters: readonly unknown[]): CoarseShare {
  if (share === null || ci95 === null || !areMany(raters)) return null;
  return {
    share: Math.round(share * STEPS) / STEPS,
    ci95: [Math.floor(round(ci95[0])) / STEPS, Math.ceil(round(ci95[1])) / STEPS],
  };
}

/** In steps, freed of what floating point adds: 0.15 * 20 is a little more than 3. */
const round = (share: number): number => Number((share * STEPS).toFixed(9));

function areMany(raters: readonly unknown[]): boolean {
  const counts = new Map<unknown, number>();
  for (const rater of raters) counts.set(rater, (counts.get(rater) ?? 0) + 1);
  return counts.size >= LEAST_GROUP && Math.max(...counts.values()) <= MOST_OF_ONE * raters.length;
}
