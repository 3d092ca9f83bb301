import clsx from 'clsx';

export interface SkeletonProps {
  /** Give it the size of what will come: nothing may move when it does. */
  className?: string;
}

/** Holds the place of what is loading. Still: it shows where, not how long. */
export function Skeleton({ className }: SkeletonProps) {
  return <div aria-hidden className={clsx('rounded-md bg-hover', className ?? 'h-4 w-full')} />;
}
