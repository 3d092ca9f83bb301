import { extent } from './chart/extent';
import { niceDomain } from './chart/nice-ticks';
import { RowChart, type ChartRow, type RowChartProps } from './chart/row-chart';

export interface IntervalChartProps extends Omit<RowChartProps, 'domain'> {
  domain?: readonly [number, number];
}

/** A dot and its interval a row, against a level to compare with. */
export function IntervalChart({ domain, rows, ...props }: IntervalChartProps) {
  const values = [...rows.flatMap((row) => [row.value, row.low, row.high]), props.reference?.value];
  return (
    <RowChart
      {...props}
      rows={rows}
      domain={domain ?? niceDomain(...extent(values), 4)}
      mark={(row, at, color) => <Whisker {...row} at={at} color={color} />}
    />
  );
}

interface WhiskerProps extends Pick<ChartRow, 'value' | 'low' | 'high'> {
  at: (value: number) => number;
  color: string;
}

function Whisker({ value, low, high, at, color }: WhiskerProps) {
  return (
    <>
      {low !== undefined && high !== undefined && (
        <g stroke={color} strokeWidth={2}>
          <line x1={`${at(low)}%`} x2={`${at(high)}%`} y1="50%" y2="50%" />
          {[low, high].map((end) => (
            <line key={end} x1={`${at(end)}%`} x2={`${at(end)}%`} y1="32%" y2="68%" />
          ))}
        </g>
      )}
      <circle cx={`${at(value)}%`} cy="50%" r={5} fill={color} className="stroke-surface" strokeWidth={1.5} />
    </>
  );
}
