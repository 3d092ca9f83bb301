import clsx from 'clsx';
import type { ReactNode } from 'react';
import { ChartFigure, type ChartFigureProps } from './chart-figure';
import { tickFormat } from './format-number';
import { linearScale, type LinearScale } from './linear-scale';
import { niceTicks } from './nice-ticks';
import { toneColor } from './series-style';

export interface ChartRow {
  id: string;
  label: ReactNode;
  /** Under the label, quieter. */
  note?: ReactNode;
  value: number;
  low?: number;
  high?: number;
  /** The value in words, with its interval and n. */
  valueText: ReactNode;
  tone?: 'a' | 'b' | 'accent' | 'muted';
  /** The row the others are read against. */
  strong?: boolean;
}

export interface RowChartProps extends Omit<ChartFigureProps, 'children' | 'legend'> {
  rows: readonly ChartRow[];
  /** The axis from left to right. */
  domain: readonly [number, number];
  axisLabel: string;
  /** Of the axis; by default as many decimals as its ticks need. */
  format?: (value: number) => string;
  /** A level to compare with, drawn down through every row. */
  reference?: { value: number; label: string };
}

interface Props extends RowChartProps {
  /** Draws one row's marks; `at` gives places as a share of the width in per cent. */
  mark: (row: ChartRow, at: LinearScale, color: string) => ReactNode;
}

/** Rows of label, drawing and value over one axis. All of it is text and percentages: it needs no measuring. */
export function RowChart({ rows, domain, axisLabel, format, reference, mark, ...figure }: Props) {
  const at = linearScale(domain, [0, 100]);
  const ticks = niceTicks(...domain, 4);
  const formatTick = format ?? tickFormat(ticks);
  return (
    <ChartFigure {...figure}>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 text-sm @min-[560px]:grid-cols-[minmax(8rem,14rem)_minmax(8rem,1fr)_auto]">
        <ul className="contents">
          {rows.map((row) => (
            <li key={row.id} className="col-span-full grid grid-cols-subgrid items-center @max-[560px]:pb-2">
              <span className={clsx('min-w-0 py-1 wrap-anywhere', row.strong && 'font-semibold')}>
                {row.label}
                {row.note && <span className="block font-normal text-muted">{row.note}</span>}
              </span>
              <span className="relative min-h-8 self-stretch @max-[560px]:order-last @max-[560px]:col-span-full @max-[560px]:min-h-6">
                <svg aria-hidden className="absolute inset-0 size-full overflow-visible">
                  <Grid ticks={ticks} at={at} />
                  {reference && <Reference value={reference.value} at={at} />}
                  {mark(row, at, toneColor(row.tone ?? 'accent'))}
                </svg>
              </span>
              <span className={clsx('text-end whitespace-nowrap tabular', row.strong && 'font-semibold')}>
                {row.valueText}
              </span>
            </li>
          ))}
        </ul>
        <div className="col-span-full grid grid-cols-subgrid" aria-hidden>
          <svg className="h-10 w-full overflow-visible fill-muted tabular @max-[560px]:col-span-full @min-[560px]:col-start-2">
            {ticks.map((tick) => (
              <text key={tick} x={`${at(tick)}%`} y={16} textAnchor={anchorOf(at(tick))}>
                {formatTick(tick)}
              </text>
            ))}
            <text x="100%" y={36} textAnchor="end">
              {axisLabel}
            </text>
          </svg>
        </div>
      </div>
      {reference && <ReferenceKey label={reference.label} />}
    </ChartFigure>
  );
}

/** Labels at the ends stay within the plot. */
const anchorOf = (place: number) => (place < 3 ? 'start' : place > 97 ? 'end' : 'middle');

function Grid({ ticks, at }: { ticks: readonly number[]; at: LinearScale }) {
  return ticks.map((tick) => (
    <line key={tick} x1={`${at(tick)}%`} x2={`${at(tick)}%`} y1={0} y2="100%" className="stroke-line" />
  ));
}

function Reference({ value, at }: { value: number; at: LinearScale }) {
  const place = `${at(value)}%`;
  return <line x1={place} x2={place} y1={0} y2="100%" className="stroke-ink" strokeDasharray="2 3" />;
}

function ReferenceKey({ label }: { label: string }) {
  return (
    <p className="flex items-center gap-2 text-sm text-muted">
      <svg viewBox="0 0 2 16" className="h-4 w-0.5" aria-hidden>
        <line x1={1} x2={1} y2={16} className="stroke-ink" strokeDasharray="2 3" />
      </svg>
      {label}
    </p>
  );
}
