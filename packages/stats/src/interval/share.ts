import type { Interval } from './interval';
import { resampledRatio, type RatioPart } from './resampled-ratio';
import type { ResampleOptions } from './resample-options';
import { wilsonInterval } from './wilson-interval';

/** How often something happened, of how many times it could have. */
export interface Share {
  successes: number;
  trials: number;
  /** Null without a trial, and then so is the interval. */
  share: number | null;
  /** 95 %. */
  ci95: Interval | null;
}

/** A share of trials that are independent of each other, by Wilson. */
export function independentShare(successes: number, trials: number): Share {
  const share = trials === 0 ? null : successes / trials;
  return { successes, trials, share, ci95: wilsonInterval(successes, trials) };
}

/**
 * A share of trials that belong together in units (votes on one comparison), by resampling the units. Where all or none
 * succeed, resamples can't differ: the interval is then Wilson's, with a unit for a trial, which errs on the wide side.
 */
export function clusteredShare(units: readonly RatioPart[], options: ResampleOptions): Share {
  const successes = units.reduce((sum, { above }) => sum + above, 0);
  const trials = units.reduce((sum, { below }) => sum + below, 0);
  if (trials === 0) return independentShare(0, 0);
  const share = successes / trials;
  const ci95 =
    successes === 0 || successes === trials
      ? wilsonInterval(share * units.length, units.length)
      : resampledRatio(units, options);
  return { successes, trials, share, ci95 };
}
