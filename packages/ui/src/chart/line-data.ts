import { extent } from './extent';
import { niceDomain } from './nice-ticks';
import type { SeriesTone } from './series-style';

export interface LinePoint {
  x: number;
  /** `null` leaves a gap. */
  y: number | null;
  low?: number | null;
  high?: number | null;
}

export interface LineSeries {
  id: string;
  label: string;
  points: readonly LinePoint[];
  tone?: SeriesTone;
}

/** Every x that some series has, in order. */
export const xValues = (series: readonly LineSeries[]) =>
  [...new Set(series.flatMap((s) => s.points.map((p) => p.x)))].sort((a, b) => a - b);

/** The y axis that holds every point and interval, and `include`. */
export function yDomain(
  series: readonly LineSeries[],
  include: readonly number[] = [],
  ticks = 5,
): [number, number] {
  const values = series.flatMap((s) => s.points.flatMap((p) => [p.y, p.low, p.high]));
  return niceDomain(...extent([...values, ...include]), ticks);
}

/** What a series says at an x, if it says anything. */
export const pointAt = (series: LineSeries, x: number) =>
  series.points.find((p) => p.x === x && p.y !== null);
