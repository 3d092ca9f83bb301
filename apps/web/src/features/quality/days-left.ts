import type { QualityForecast } from '@touchstone/domain/quality/quality-report';

/**
 * Days until everything is judged, at the fast and at the slow end of the pace's interval; null without an interval. The slow end
 * is infinite where the interval holds a pace of nothing.
 */
export function daysLeft({ left, perDayCi95 }: QualityForecast): [number, number] | null {
  if (!perDayCi95 || perDayCi95[1] <= 0) return null;
  return [left / perDayCi95[1], perDayCi95[0] > 0 ? left / perDayCi95[0] : Infinity];
}
