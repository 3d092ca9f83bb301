import { binomialLogChances } from './binomial-log-chances';

/** What is asked of the share: more than expected, or other than expected. */
export type Alternative = 'greater' | 'two_sided';

/** Outcomes as likely as the one seen, to rounding, are as extreme as it. */
const AS_LIKELY = 1 + 1e-7;

/**
 * The p-value of the exact binomial test: how likely independent trials that succeed with chance `expected` are to give a
 * count at least as extreme as this. `greater`: at least as many successes. `two_sided`: any count no likelier than this one
 * (Fisher's way, as R and scipy do it). 1 without a trial. Costs one step a trial.
 *
 * For rules that act on one person: a share may look odd by luck, above all of few judgments, and a rule that looks at forty
 * people at 0.05 will find two. Divide the level by the number of people looked at (Bonferroni), or choose a small one.
 */
export function binomialTest(
  successes: number,
  trials: number,
  expected: number,
  alternative: Alternative = 'two_sided',
): number {
  const logChances = binomialLogChances(trials, expected);
  const own = logChances[successes] ?? NaN;
  let sum = 0;
  for (const [count, log] of logChances.entries()) {
    const isExtreme =
      alternative === 'greater' ? count >= successes : log <= own + Math.log(AS_LIKELY) || own === -Infinity;
    if (isExtreme) sum += Math.exp(log);
  }
  return Math.min(1, sum);
}
