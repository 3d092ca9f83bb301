import type { Interval } from '../interval/interval';
import { resampledRatio, type RatioPart } from '../interval/resampled-ratio';
import type { ResampleOptions } from '../interval/resample-options';
import type { Name } from '../votes/vote-columns';

/** How far others agree with a vote that was given at `position`: a time, or a number of votes into the session. */
export interface TrendPoint {
  item: Name;
  rater: Name;
  position: number;
  agreement: number;
}

export interface Trend {
  /** Change of agreement for each unit of position; below 0 it falls. Null where no rater has two positions. */
  slope: number | null;
  ci95: Interval | null;
  votes: number;
}

/**
 * Drift over time, and fatigue within a session: the slope of agreement with others by position, least squares within
 * raters. Each rater is measured against their own mean, so that careful people who do long sessions do not look like the
 * opposite of fatigue. The interval is by resampling items, with all their votes, around those means.
 *
 * For drift, position is time; not to be trusted where work got harder over time, as new prompts may. For fatigue it is the
 * number of votes into the session (`sessionPositions`); who feels tired may stop, which hides some of it.
 *
 * @param points votes that others judged too (`agreementWithOthers`); those of one rater for theirs
 */
export function agreementTrend(points: readonly TrendPoint[], options: ResampleOptions): Trend {
  const means = new Map<Name, { votes: number; position: number; agreement: number }>();
  for (const { rater, position, agreement } of points) {
    const sum = means.get(rater) ?? { votes: 0, position: 0, agreement: 0 };
    means.set(rater, {
      votes: sum.votes + 1,
      position: sum.position + position,
      agreement: sum.agreement + agreement,
    });
  }
  const items = new Map<Name, RatioPart>();
  for (const { item, rater, position, agreement } of points) {
    const mean = means.get(rater) ?? { votes: 1, position, agreement };
    const along = position - mean.position / mean.votes;
    const part = items.get(item) ?? { above: 0, below: 0 };
    items.set(item, {
      above: part.above + along * (agreement - mean.agreement / mean.votes),
      below: part.below + along ** 2,
    });
  }
  const units = [...items.values()];
  const below = units.reduce((sum, unit) => sum + unit.below, 0);
  if (below === 0) return { slope: null, ci95: null, votes: points.length };
  const slope = units.reduce((sum, unit) => sum + unit.above, 0) / below;
  return { slope, ci95: resampledRatio(units, options), votes: points.length };
}
