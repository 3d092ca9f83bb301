/**
 * The two-sided p-value of `successes` in `trials` fair coin tosses: the probability of anything as unlikely or more. Exact, for any
 * number of trials; 1 without any. For shares over independent trials only.
 */
export function exactBinomialTest(successes: number, trials: number): number {
  const fewer = Math.min(successes, trials - successes);
  if (2 * fewer >= trials) return 1;
  // log of the binomial coefficient, kept going from k to k + 1, so that 2^-n underflows only where the p-value does.
  let logTerm = -trials * Math.LN2;
  let sum = 0;
  for (let k = 0; k <= fewer; k += 1) {
    sum += Math.exp(logTerm);
    logTerm += Math.log((trials - k) / (k + 1));
  }
  return Math.min(1, 2 * sum);
}
