import type { LinearScale } from './linear-scale';

interface PlotAxesProps {
  x: LinearScale;
  y: LinearScale;
  xTicks: readonly number[];
  yTicks: readonly number[];
  formatX: (x: number) => string;
  formatY: (y: number) => string;
  xLabel: string;
  yLabel: string;
  reference?: { value: number; label: string };
}

export function PlotAxes({
  x,
  y,
  xTicks,
  yTicks,
  formatX,
  formatY,
  xLabel,
  yLabel,
  reference,
}: PlotAxesProps) {
  const [left, right] = x.range;
  const [bottom] = y.range;
  return (
    <g className="fill-muted">
      <text x={0} y={12}>
        {yLabel}
      </text>
      {yTicks.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={left} x2={right} className="stroke-line" />
          <text x={left - 8} dy="0.32em" textAnchor="end">
            {formatY(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
          {formatX(tick)}
        </text>
      ))}
      <text x={right} y={bottom + 38} textAnchor="end">
        {xLabel}
      </text>
      {reference && (
        <g transform={`translate(0 ${y(reference.value)})`}>
          <line
            x1={left}
            x2={right}
            className="stroke-line-strong"
            strokeDasharray="1 3"
            strokeLinecap="round"
          />
          <text x={right} y={-6} textAnchor="end">
            {reference.label}
          </text>
        </g>
      )}
    </g>
  );
}
