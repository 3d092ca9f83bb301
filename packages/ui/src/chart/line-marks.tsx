import type { LineSeries } from './line-data';
import { bandPath, linePath } from './line-path';
import type { LinearScale } from './linear-scale';
import { seriesStyle } from './series-style';
import { spreadLabels } from './spread-labels';

interface LineMarksProps {
  series: readonly LineSeries[];
  x: LinearScale;
  y: LinearScale;
  /** Name each line at its end. */
  labels: boolean;
}

const SHORT = 12;

export function LineMarks({ series, x, y, labels }: LineMarksProps) {
  const drawn = series.map((s, index) => {
    const points = [...s.points].sort((a, b) => a.x - b.x);
    const places = points.map((p) => (p.y === null ? null : { x: x(p.x), y: y(p.y) }));
    const banded = points.flatMap((p) =>
      p.low == null || p.high == null ? [] : [{ x: p.x, low: p.low, high: p.high }],
    );
    return {
      ...s,
      ...seriesStyle(index, s.tone),
      places,
      end: places.findLast((place) => place !== null),
      band: bandPath(
        banded.map((p) => ({ x: x(p.x), y: y(p.high) })),
        banded.map((p) => ({ x: x(p.x), y: y(p.low) })),
      ),
    };
  });
  const [bottom, top] = y.range;
  const ends = spreadLabels(
    drawn.map((s) => s.end?.y ?? bottom),
    18,
    top,
    bottom,
  );

  return (
    <>
      {drawn.map(({ id, band, color }) => band && <path key={id} d={band} fill={color} opacity={0.14} />)}
      {drawn.map(({ id, color, dash, places }) => (
        <g key={id}>
          <path
            d={linePath(places)}
            fill="none"
            stroke={color}
            strokeWidth={2}
            strokeDasharray={dash}
            strokeLinejoin="round"
          />
          {places.length <= SHORT &&
            places.map(
              (place) => place && <circle key={place.x} cx={place.x} cy={place.y} r={3} fill={color} />,
            )}
        </g>
      ))}
      {labels &&
        drawn.map(
          ({ id, label, color, end }, index) =>
            end && (
              <g key={id} transform={`translate(${x.range[1] + 12} ${ends[index] ?? end.y})`}>
                <line x2={12} stroke={color} strokeWidth={2} strokeDasharray={drawn[index]?.dash} />
                <text x={18} dy="0.32em" className="fill-ink">
                  {label}
                </text>
              </g>
            ),
        )}
    </>
  );
}
