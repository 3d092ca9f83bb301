import type { SimulatedRater } from '@touchstone/core/testing/simulation/simulated-rater';
import { independentShare, type Share } from '@touchstone/stats/interval/share';

export interface JudgedRater extends Pick<SimulatedRater, 'name' | 'isSpammer'> {
  /** The product's rule that paused them. */
  rule: string | undefined;
  /** The statistic that they look odd by. */
  statistic: string | undefined;
}

/** Prints precision and recall of a way to find spammers. A rater is a trial: intervals by Wilson. */
export function describeSpam(
  name: string,
  raters: readonly JudgedRater[],
  isFound: (rater: JudgedRater) => boolean,
): { precision: number; recall: number } {
  const found = raters.filter(isFound);
  const right = found.filter(({ isSpammer }) => isSpammer).length;
  const precision = independentShare(right, found.length);
  const recall = independentShare(right, raters.filter(({ isSpammer }) => isSpammer).length);
  console.log(`  spammers found by ${name}: precision ${text(precision)}, recall ${text(recall)}`);
  return { precision: precision.share ?? 0, recall: recall.share ?? 0 };
}

function text({ successes, trials, share, ci95 }: Share): string {
  const ends = ci95?.map((end) => end.toFixed(2)).join(', ') ?? '';
  return `${String(successes)} of ${String(trials)} (${share?.toFixed(2) ?? 'none'} [${ends}])`;
}
