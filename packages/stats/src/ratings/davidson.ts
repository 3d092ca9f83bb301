import type { PairLikelihood } from './pair-likelihood';

/**
 * Davidson (1970): first wins : second wins : tie as `exp(d / 2) : exp(-d / 2) : exp(l)`, so ties are likeliest between equals.
 * `exp(l)` is Davidson's nu, one for all pairs.
 */
export const DAVIDSON: PairLikelihood = {
  hasTieParameter: true,
  terms(firstWins, secondWins, ties, d, l) {
    const most = Math.max(Math.abs(d) / 2, l);
    const [first, second, tie] = [Math.exp(d / 2 - most), Math.exp(-d / 2 - most), Math.exp(l - most)];
    const sum = first + second + tie;
    const [p, q, t] = [first / sum, second / sum, tie / sum];
    const total = firstWins + secondWins + ties;
    return {
      value: ((firstWins - secondWins) * d) / 2 + ties * l - total * (most + Math.log(sum)),
      byD: (firstWins - secondWins - total * (p - q)) / 2,
      byL: ties - total * t,
      dd: (total * (p + q - (p - q) ** 2)) / 4,
      dl: (-total * (p - q) * t) / 2,
      ll: total * t * (1 - t),
    };
  },
};
