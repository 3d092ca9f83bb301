import clsx from 'clsx';

export interface ProgressProps {
  label: string;
  /** Out of `max`; without it the work is under way but its length is not known. */
  value?: number;
  max?: number;
  /** The value in words, said instead of a percentage. */
  valueText?: string;
  tone?: 'accent' | 'success' | 'danger';
  className?: string;
}

const TONES = { accent: 'bg-accent', success: 'bg-success', danger: 'bg-danger' };

export function Progress({ label, value, max = 100, valueText, tone = 'accent', className }: ProgressProps) {
  const known = value !== undefined;
  const share = known && max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={known ? value : undefined}
      aria-valuetext={valueText}
      className={clsx('h-1.5 w-full overflow-hidden rounded-full bg-hover', className)}
    >
      <div
        className={clsx(
          'h-full rounded-full',
          TONES[tone],
          known ? 'transition-[width]' : 'w-1/3 animate-sweep',
        )}
        style={known ? { width: `${share * 100}%` } : undefined}
      />
    </div>
  );
}
