'use client';

import { ChartFigure } from './chart/chart-figure';
import { formatNumber, tickFormat } from './chart/format-number';
import { xValues, yDomain, type LineSeries } from './chart/line-data';
import { LineLegend } from './chart/line-legend';
import { LineMarks } from './chart/line-marks';
import { LineReader } from './chart/line-reader';
import { linearScale } from './chart/linear-scale';
import { niceTicks } from './chart/nice-ticks';
import { PlotAxes } from './chart/plot-axes';
import { useWidth } from './chart/use-width';

export type { LinePoint, LineSeries } from './chart/line-data';

export interface LineChartProps {
  /** The question the chart answers. */
  title: string;
  description?: string;
  series: readonly LineSeries[];
  xLabel: string;
  yLabel: string;
  formatX?: (x: number) => string;
  formatY?: (y: number) => string;
  /** The words for one point, read out and shown; by default its value and, in brackets, its interval. */
  formatPoint?: (point: LineSeries['points'][number]) => string;
  /** Values the y axis must reach, such as 0. */
  include?: readonly number[];
  /** A level to compare with, drawn as a dotted line. */
  reference?: { value: number; label: string };
  /** Of the drawing, in px; fixed, so that nothing moves when it is drawn. */
  height?: number;
  className?: string;
}

const LABEL_GUTTER = 136;

export function LineChart(props: LineChartProps) {
  const { title, description, series, formatX = formatNumber, height = 240 } = props;
  const { reference, include = [] } = props;
  const [ref, width] = useWidth<HTMLDivElement>(640);

  const wide = width >= 480;
  const xs = xValues(series);
  const domain = yDomain(series, reference ? [...include, reference.value] : include, 4);
  const yTicks = niceTicks(...domain, 4);
  const formatY = props.formatY ?? tickFormat(yTicks);
  const formatPoint = props.formatPoint ?? ((p) => describePoint(p, props.formatY ?? formatNumber));
  const left = 12 + Math.max(3, ...yTicks.map((tick) => formatY(tick).length)) * 7.5;
  const right = wide && series.length > 1 ? LABEL_GUTTER : 12;
  const [first = 0, last = 1] = [xs[0], xs[xs.length - 1]];
  const x = linearScale([first, last], [left, width - right]);
  const y = linearScale(domain, [height - 44, 24]);
  const longest = Math.max(formatX(first).length, formatX(last).length);
  const xCount = Math.min(8, Math.max(2, Math.floor((width - left - right) / (24 + 8 * longest))));
  const xTicks = niceTicks(first, last, xCount, xs.every(Number.isInteger));

  return (
    <ChartFigure
      title={title}
      description={description}
      className={props.className}
      legend={series.length > 1 && <LineLegend series={series} />}
    >
      <div ref={ref} className="relative" style={{ height }}>
        <svg
          role="img"
          aria-label={title}
          viewBox={`0 0 ${width} ${height}`}
          className="absolute inset-0 size-full overflow-visible text-sm tabular"
        >
          <PlotAxes
            {...{ x, y, xTicks, yTicks, formatX, formatY, reference }}
            xLabel={props.xLabel}
            yLabel={props.yLabel}
          />
          <LineMarks series={series} x={x} y={y} labels={wide && series.length > 1} />
        </svg>
        <LineReader
          {...{ series, xs, x, y, width, formatX, formatPoint }}
          label={title}
          xLabel={props.xLabel}
        />
      </div>
    </ChartFigure>
  );
}

const describePoint = ({ y, low, high }: LineSeries['points'][number], format: (y: number) => string) => {
  if (y === null) return '';
  return low == null || high == null ? format(y) : `${format(y)} [${format(low)}, ${format(high)}]`;
};
