'use client';
import type { Composing } from './use-composing';

/** Tells a screen reader what the last press changed. */
export function Said({ composing }: { composing: Composing }) {
  return (
    <p role="status" aria-live="polite" data-testid="said" className="sr-only">
      {composing.said}
    </p>
  );
}
