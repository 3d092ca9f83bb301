import clsx from 'clsx';
import type { ReactNode } from 'react';
import { ChartFigure } from './chart/chart-figure';

export type StackTone = 'a' | 'b' | 'accent' | 'success' | 'warning' | 'danger' | 'muted' | 'rest';

export interface StackPart {
  id: string;
  label: string;
  value: number;
  /** The value in words, with its share. */
  valueText: ReactNode;
  tone: StackTone;
}

export interface StackedBarProps {
  title: ReactNode;
  description?: ReactNode;
  parts: readonly StackPart[];
  /** The whole; by default the sum. */
  total?: number;
  className?: string;
}

const FILLS: Record<StackTone, string> = {
  a: 'bg-side-a',
  b: 'bg-side-b',
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
  muted: 'bg-line-strong',
  rest: 'bg-hover',
};

/** How a whole divides. The legend holds the numbers, in the order of the bar. */
export function StackedBar({ title, description, parts, total, className }: StackedBarProps) {
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const whole = Math.max(total ?? sum, sum);
  return (
    <ChartFigure title={title} description={description} className={className}>
      <div className="flex h-4 gap-0.5 overflow-hidden rounded-sm bg-sunken" aria-hidden>
        {parts
          .filter((part) => part.value > 0)
          .map((part) => (
            <div
              key={part.id}
              className={clsx('min-w-0.5', FILLS[part.tone])}
              style={{ width: `${(part.value / whole) * 100}%` }}
            />
          ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {parts.map((part) => (
          <li key={part.id} className="flex items-center gap-2">
            <span className={clsx('size-2.5 shrink-0 rounded-[2px]', FILLS[part.tone])} aria-hidden />
            <span>{part.label}</span>
            <span className="text-muted tabular">{part.valueText}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
