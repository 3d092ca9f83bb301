import type { Interval } from '../interval/interval';

/**
 * How many more items it takes until a 95 % interval is at most `width` wide, supposing the work stays as it is: the standard
 * error that resampling found falls with the square root of the items, so half the width takes four times as many. 0 when it
 * is that narrow already; null without an interval, or when it has no width to go by.
 *
 * A forecast, not a promise: the width is an estimate itself, and work that gets harder widens it.
 *
 * @param items what the interval was resampled from (`pairedItems` of a report)
 * @param width from end to end, above 0
 */
export function itemsUntil(ci95: Interval | null, items: number, width: number): number | null {
  if (ci95 === null) return null;
  const now = ci95[1] - ci95[0];
  if (!(now > 0)) return null;
  return Math.max(0, Math.ceil(items * (now / width) ** 2 - 1e-9) - items);
}
