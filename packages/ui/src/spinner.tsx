import clsx from 'clsx';

interface SpinnerProps {
  /** Said to screen readers; without it the spinner is decoration beside a text that says the same. */
  label?: string;
  className?: string;
}

export function Spinner({ label, className }: SpinnerProps) {
  return (
    <span role={label ? 'status' : undefined} className={clsx('inline-flex', className)}>
      <svg viewBox="0 0 16 16" className="size-4 animate-spin" fill="none" strokeWidth={2} aria-hidden>
        <circle cx={8} cy={8} r={6.5} stroke="currentColor" opacity={0.25} />
        <path d="M14.5 8A6.5 6.5 0 0 0 8 1.5" stroke="currentColor" strokeLinecap="round" />
      </svg>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
