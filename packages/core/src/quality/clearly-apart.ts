import type { IntervalOf95 } from '@touchstone/domain/quality/figures';
import { NORMAL_95 } from '@touchstone/stats/interval/interval';

/** Chance that anybody at all of a whole table is called odd by luck. */
const CHANCE_OF_ANY = 0.05;

/**
 * Whether a figure with this 95 % interval lies above or below `reference` by more than luck explains, when `looked` figures are
 * looked at together: among forty people two have an interval that misses the truth. In standard errors, as the interval gives
 * them on that side, it must be further than `sqrt(2 ln(looked / 0.05))`, which bounds the normal tail (Chernoff) and so errs on
 * the side of saying nothing.
 */
export function clearlyApart(
  value: number | null,
  ci95: IntervalOf95 | null,
  reference: number | null,
  looked: number,
): 'above' | 'below' | 'cannot_tell' {
  if (value === null || ci95 === null || reference === null) return 'cannot_tell';
  const isAbove = value > reference;
  const error = Math.abs(value - (isAbove ? ci95[0] : ci95[1])) / NORMAL_95;
  const needed = Math.sqrt(2 * Math.log(Math.max(1, looked) / CHANCE_OF_ANY));
  if (error === 0 || Math.abs(value - reference) <= needed * error) return 'cannot_tell';
  return isAbove ? 'above' : 'below';
}
