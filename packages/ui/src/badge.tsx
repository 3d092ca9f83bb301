import clsx from 'clsx';
import type { ComponentProps } from 'react';

export type BadgeTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'a' | 'b';

export interface BadgeProps extends ComponentProps<'span'> {
  tone?: BadgeTone;
}

const TONES: Record<BadgeTone, string> = {
  neutral: 'border-line bg-sunken text-ink',
  accent: 'border-accent-line bg-accent-soft text-accent-ink',
  success: 'border-success-line bg-success-soft text-success-ink',
  warning: 'border-warning-line bg-warning-soft text-warning-ink',
  danger: 'border-danger-line bg-danger-soft text-danger-ink',
  a: 'border-side-a-line bg-side-a-soft text-side-a-strong',
  b: 'border-side-b-line bg-side-b-soft text-side-b-strong',
};

export function Badge({ tone = 'neutral', className, ...props }: BadgeProps) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 rounded-sm border px-1.5 text-sm leading-5 whitespace-nowrap tabular [&_svg]:size-3',
        TONES[tone],
        className,
      )}
      {...props}
    />
  );
}
