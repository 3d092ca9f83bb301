import type { PairLikelihood } from './pair-likelihood';

/**
 * Zermelo (1929), Bradley & Terry (1952): the first wins with chance `1 / (1 + exp(-d))`. A tie counts as half a win for each,
 * as on Chatbot Arena's board; simple, and without a word on how likely a tie is.
 */
export const BRADLEY_TERRY: PairLikelihood = {
  hasTieParameter: false,
  terms(firstWins, secondWins, ties, d) {
    const [won, lost] = [firstWins + ties / 2, secondWins + ties / 2];
    const chance = 1 / (1 + Math.exp(-d));
    const total = won + lost;
    return {
      value: won * logChance(d) + lost * logChance(-d),
      byD: won - total * chance,
      byL: 0,
      dd: total * chance * (1 - chance),
      dl: 0,
      ll: 0,
    };
  },
};

/** log(1 / (1 + exp(-d))) without overflow. */
function logChance(d: number): number {
  return d >= 0 ? -Math.log1p(Math.exp(-d)) : d - Math.log1p(Math.exp(d));
}
