/**
 * The Bradley–Terry loss of one comparison, `−log σ(d − margin)`, where `d = score(chosen) − score(rejected)` (Bradley &
 * Terry 1952; with a margin, Touvron et al. 2023, arXiv:2307.09288, as TRL and OpenRLHF compute it).
 *
 * In log space: never infinite and never `log(0)`, however wrong the model is. In nats; log 2 for a coin flip.
 */
export function pairwiseLoss(difference: number, margin = 0): number {
  const excess = difference - margin;
  return Math.log1p(Math.exp(-Math.abs(excess))) + Math.max(-excess, 0);
}

/** The derivative of `pairwiseLoss` by `difference`: `−σ(margin − d)`, between −1 (quite wrong) and 0 (quite right). */
export function pairwiseLossSlope(difference: number, margin = 0): number {
  return -sigmoid(margin - difference);
}

/** The logistic function without overflow: the probability that goes with a difference of scores. */
export function sigmoid(difference: number): number {
  if (difference >= 0) return 1 / (1 + Math.exp(-difference));
  const odds = Math.exp(difference);
  return odds / (1 + odds);
}
