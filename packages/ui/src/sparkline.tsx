import clsx from 'clsx';
import { extent } from './chart/extent';
import { linePath } from './chart/line-path';
import { linearScale } from './chart/linear-scale';

export interface SparklineProps {
  /** What it shows, with its first and last value in words. */
  label: string;
  /** Evenly spaced; `null` leaves a gap. */
  values: readonly (number | null)[];
  domain?: readonly [number, number];
  className?: string;
}

const [WIDTH, HEIGHT, EDGE] = [96, 24, 3];

/** The shape of a run of numbers in the height of a line of text. */
export function Sparkline({ label, values, domain, className }: SparklineProps) {
  const x = linearScale([0, Math.max(1, values.length - 1)], [EDGE, WIDTH - EDGE]);
  const y = linearScale(domain ?? extent(values), [HEIGHT - EDGE, EDGE]);
  const places = values.map((value, i) => (value === null ? null : { x: x(i), y: y(value) }));
  const end = places.findLast((place) => place !== null);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={clsx('inline-block h-6 w-24 align-middle text-chart-1', className)}
    >
      <path d={linePath(places)} fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinejoin="round" />
      {end && <circle cx={end.x} cy={end.y} r={2.5} fill="currentColor" />}
    </svg>
  );
}
