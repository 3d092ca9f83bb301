'use client';

import { useState, type KeyboardEvent } from 'react';
import { pointAt, type LinePoint, type LineSeries } from './line-data';
import type { LinearScale } from './linear-scale';
import { seriesStyle } from './series-style';

interface LineReaderProps {
  label: string;
  xLabel: string;
  series: readonly LineSeries[];
  xs: readonly number[];
  x: LinearScale;
  y: LinearScale;
  width: number;
  formatX: (x: number) => string;
  formatPoint: (point: LinePoint) => string;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Reads the values at one x: under the pointer, or stepped through by arrow keys as a slider is. */
export function LineReader({
  label,
  xLabel,
  series,
  xs,
  x,
  y,
  width,
  formatX,
  formatPoint,
}: LineReaderProps) {
  const [at, setAt] = useState<number | null>(null);
  const last = xs.length - 1;
  const here = at === null ? undefined : xs[Math.min(at, last)];
  const said = series.flatMap((s, index) => {
    const point = here === undefined ? undefined : pointAt(s, here);
    return point ? [{ ...s, ...seriesStyle(index, s.tone), text: formatPoint(point), y: point.y ?? 0 }] : [];
  });
  const place = here === undefined ? 0 : x(here);
  const heading = here === undefined ? '' : `${xLabel} ${formatX(here)}`;

  const step = (event: KeyboardEvent) => {
    const move = STEPS[event.key];
    if (event.key === 'Escape') setAt(null);
    if (!move) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, move(at ?? -1, last))));
  };

  if (last < 0) return null;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={xs[0]}
      aria-valuemax={xs[last]}
      aria-valuenow={here ?? xs[0]}
      aria-valuetext={
        [heading, ...said.map((s) => `${s.label} ${s.text}`)].filter(Boolean).join('; ') || label
      }
      className="absolute inset-0 cursor-crosshair touch-pan-y rounded-md"
      onKeyDown={step}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) setAt((was) => was ?? last);
      }}
      onBlur={() => {
        setAt(null);
      }}
      onPointerLeave={() => {
        setAt(null);
      }}
      onPointerMove={(event) => {
        const pointer = event.clientX - event.currentTarget.getBoundingClientRect().left;
        setAt(nearest(xs, x, pointer));
      }}
    >
      {here !== undefined && (
        <>
          <svg className="pointer-events-none absolute inset-0 size-full" aria-hidden>
            <line x1={place} x2={place} y1={y.range[1]} y2={y.range[0]} className="stroke-line-strong" />
            {said.map((s) => (
              <circle
                key={s.id}
                cx={place}
                cy={y(s.y)}
                r={4}
                fill={s.color}
                className="stroke-surface"
                strokeWidth={2}
              />
            ))}
          </svg>
          <div
            className="pointer-events-none absolute top-0 z-10 max-w-56 rounded-md border border-line-strong bg-raised px-2 py-1 text-sm"
            style={place < width / 2 ? { left: place + 12 } : { right: width - place + 12 }}
          >
            <p className="text-muted tabular">{heading}</p>
            {said.map((s) => (
              <p key={s.id} className="flex items-baseline gap-2">
                <span className="size-2 shrink-0 rounded-full" style={{ background: s.color }} />
                <span className="min-w-0 flex-1">{s.label}</span>
                <span className="tabular">{s.text}</span>
              </p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

const nearest = (xs: readonly number[], x: LinearScale, pointer: number) =>
  xs.reduce(
    (best, value, i) => (Math.abs(x(value) - pointer) < Math.abs(x(xs[best] ?? 0) - pointer) ? i : best),
    0,
  );
