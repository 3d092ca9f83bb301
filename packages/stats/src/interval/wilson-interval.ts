import { NORMAL_95, type Interval } from './interval';

/**
 * The 95 % interval of a share of independent trials (Wilson 1927): inside [0, 1] and never of width 0, also when all or
 * none succeed. Null without a trial. Not for shares over judgments that cluster in raters or prompts.
 *
 * @param z the normal quantile of another level than 95 %
 */
export function wilsonInterval(successes: number, trials: number, z = NORMAL_95): Interval | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const z2 = z ** 2;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials ** 2))) / (1 + z2 / trials);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
