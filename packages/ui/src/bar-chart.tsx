import { extent } from './chart/extent';
import { niceDomain } from './chart/nice-ticks';
import { RowChart, type ChartRow, type RowChartProps } from './chart/row-chart';

export interface BarChartProps extends Omit<RowChartProps, 'domain'> {
  /** Holds zero whatever is given: a bar is read by its length. */
  domain?: readonly [number, number];
}

/** Bars from zero, each with its interval. */
export function BarChart({ domain, rows, ...props }: BarChartProps) {
  const values = [0, ...rows.flatMap((row) => [row.value, row.high, row.low]), props.reference?.value];
  const [low, high] = domain ?? niceDomain(...extent(values), 4);
  return (
    <RowChart
      {...props}
      rows={rows}
      domain={[Math.min(0, low), Math.max(0, high)]}
      mark={(row, at, color) => <Bar {...row} at={at} color={color} />}
    />
  );
}

interface BarProps extends Pick<ChartRow, 'value' | 'low' | 'high'> {
  at: (value: number) => number;
  color: string;
}

function Bar({ value, low, high, at, color }: BarProps) {
  const [start, end] = [at(Math.min(0, value)), at(Math.max(0, value))];
  return (
    <>
      <rect x={`${start}%`} width={`${end - start}%`} y="25%" height="50%" fill={color} rx={2} />
      {low !== undefined && high !== undefined && (
        <>
          <line {...span(at(low), at(high))} className="stroke-surface" strokeWidth={5} />
          <g className="stroke-ink" strokeWidth={1.5}>
            <line {...span(at(low), at(high))} />
            {[low, high].map((edge) => (
              <line key={edge} x1={`${at(edge)}%`} x2={`${at(edge)}%`} y1="36%" y2="64%" />
            ))}
          </g>
        </>
      )}
    </>
  );
}

const span = (from: number, to: number) => ({ x1: `${from}%`, x2: `${to}%`, y1: '50%', y2: '50%' });
