import type { CountPatterns } from './count-patterns';

/** Why a figure of agreement has no value. */
export type Undefined =
  'no_votes' | 'single_votes' | 'one_label' | 'unequal_votes' | 'no_order' | 'no_numbers';

/** @param isAsked whether the labels have what the figure needs: an order, numbers */
export function whyUndefined(patterns: CountPatterns, figure: string, isAsked: boolean): Undefined {
  if (!isAsked) return figure === 'alphaInterval' ? 'no_numbers' : 'no_order';
  if (patterns.votes.length === 0) return 'no_votes';
  if (patterns.votes.every((votes) => votes < 2)) return 'single_votes';
  if (figure === 'fleissKappa' && new Set(patterns.votes).size > 1) return 'unequal_votes';
  return 'one_label';
}
