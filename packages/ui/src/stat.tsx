import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface StatGroupProps {
  className?: string;
  /** Stats. */
  children: ReactNode;
}

/** Stats side by side, as many as fit. */
export function StatGroup({ className, children }: StatGroupProps) {
  return (
    <dl
      className={clsx(
        'grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] gap-x-4 gap-y-4',
        className,
      )}
    >
      {children}
    </dl>
  );
}

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** What surrounds the value: its interval and n. */
  interval?: ReactNode;
  n?: ReactNode;
  hint?: ReactNode;
  tone?: 'neutral' | 'success' | 'warning' | 'danger';
  className?: string;
}

const TONES = {
  neutral: '',
  success: 'text-success-ink',
  warning: 'text-warning-ink',
  danger: 'text-danger-ink',
};

/** One number with its interval and n. Belongs in a StatGroup. */
export function Stat({ label, value, interval, n, hint, tone = 'neutral', className }: StatProps) {
  return (
    <div className={clsx('flex min-w-0 flex-col', className)}>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className={clsx('text-title font-semibold tabular', TONES[tone])}>{value}</dd>
      {(interval !== undefined || n !== undefined) && (
        <dd className="flex flex-wrap gap-x-2 text-sm text-muted tabular">
          {interval && <span className="whitespace-nowrap">{interval}</span>}
          {n && <span className="whitespace-nowrap">{n}</span>}
        </dd>
      )}
      {hint && <dd className="text-sm text-muted">{hint}</dd>}
    </div>
  );
}
