import clsx from 'clsx';
import { sideLook } from './sides';

/** A completion's letter on its colour. Its name for screen readers stands beside it. */
export function SideBadge({ side }: { side: number }) {
  const { letter, badge } = sideLook(side);
  return (
    <span
      aria-hidden
      className={clsx(
        'inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-sm font-semibold',
        badge,
      )}
    >
      {letter}
    </span>
  );
}
