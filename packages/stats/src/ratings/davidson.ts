import type { PairLikelihood } from './pair-likelihood';

/**
 * Davidson (1970): first wins : second wins : tie as `exp(d / 2) : exp(-d / 2) : exp(l)`, so ties are likeliest between equals.
 * `exp(l)` is Davidson's nu, one for all pairs.
 */
export const DAVIDSON: PairLikelihood = {
  hasTieParameter: true,
  terms(firstWins, secondWins, ties, d, l) {
    const [p, q, t] = davidsonChances(d, l);
    const total = firstWins + secondWins + ties;
    return {
      value: ((firstWins - secondWins) * d) / 2 + ties * l - total * logSum(d, l),
      byD: (firstWins - secondWins - total * (p - q)) / 2,
      byL: ties - total * t,
      dd: (total * (p + q - (p - q) ** 2)) / 4,
      dl: (-total * (p - q) * t) / 2,
      ll: total * t * (1 - t),
    };
  },
};

/** The chances that the first wins, the second wins, and of a tie. */
export function davidsonChances(d: number, l: number): [first: number, second: number, tie: number] {
  const whole = logSum(d, l);
  return [Math.exp(d / 2 - whole), Math.exp(-d / 2 - whole), Math.exp(l - whole)];
}

/** log(exp(d / 2) + exp(-d / 2) + exp(l)) without overflow. */
function logSum(d: number, l: number): number {
  const most = Math.max(Math.abs(d) / 2, l);
  return most + Math.log(Math.exp(d / 2 - most) + Math.exp(-d / 2 - most) + Math.exp(l - most));
}
