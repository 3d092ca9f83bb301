import type { Interval } from '../interval/interval';
import type { ResampleOptions } from '../interval/resample-options';
import { independentShare, type Share } from '../interval/share';
import { tableOfVotes, type NamedVote } from '../votes/named-vote';
import { splitPlannedVotes } from '../votes/split-planned-votes';
import type { Name } from '../votes/vote-columns';
import { bootstrapPair } from './bootstrap-pair';
import { cohenKappa } from './cohen-kappa';
import { raterPairs } from './rater-pairs';

export interface RaterPairAgreement {
  first: Name;
  second: Name;
  /** Of the items both judged, those on which they said the same; by Wilson, an item being a trial. */
  same: Share;
  /** Cohen's kappa; null where both only ever said one label. */
  kappa: number | null;
  /** 95 %, by resampling the items both judged. */
  kappaCi95: Interval | null;
}

interface Options extends ResampleOptions {
  /** Pairs with fewer shared items are left out: below some thirty a kappa is mostly noise, and so is a ranking of pairs. */
  leastShared: number;
}

/**
 * How each two raters agree on the items both judged, of the planned votes. One step for every two votes of an item, never
 * one for every two raters; resampling costs `resamples` steps a shared item.
 */
export function raterPairAgreement(
  votes: Iterable<NamedVote>,
  { leastShared, ...options }: Options,
): RaterPairAgreement[] {
  const { table, raterNames } = tableOfVotes(votes);
  return raterPairs(splitPlannedVotes(table).planned, leastShared).map(
    ({ first, second, shared, table: pair }) => ({
      first: raterNames.all[first] ?? '',
      second: raterNames.all[second] ?? '',
      same: independentShare(
        pair.count.reduce(
          (sum, items, cell) => sum + (pair.first[cell] === pair.second[cell] ? items : 0),
          0,
        ),
        shared,
      ),
      kappa: cohenKappa(pair),
      kappaCi95: bootstrapPair(pair, cohenKappa, options),
    }),
  );
}
