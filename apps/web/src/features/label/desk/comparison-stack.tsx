'use client';
import { memo, startTransition, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { afterPaint } from './after-paint';
import type { Assignment } from './desk-api';

interface ComparisonStackProps {
  shown: Assignment;
  /** What comes up after it. */
  next: Assignment | undefined;
  /** Draws a comparison. Keep it stable: the comparison ahead is drawn once and then only made visible. */
  draw: (assignment: Assignment) => ReactNode;
}

/**
 * The comparison on screen, and behind it the next one, drawn and laid out already. A key press only swaps which of the two
 * lies on top; the one that left is taken away, and the one after next drawn, when the swap has been painted.
 */
export function ComparisonStack({ shown, next, draw }: ComparisonStackProps) {
  const [kept, setKept] = useState<readonly Assignment[]>([]);

  useEffect(() => {
    let ended = false;
    afterPaint(() => {
      if (ended) return;
      // A press in the middle of it comes first: what is half drawn is thrown away.
      startTransition(() => {
        setKept(next ? [shown, next] : [shown]);
      });
    });
    return () => {
      ended = true;
    };
  }, [shown, next]);

  const panes = kept.some(({ id }) => id === shown.id) ? kept : [...kept, shown];
  return (
    <div className="relative isolate min-h-0 flex-1">
      {panes.map((assignment) => (
        <Pane key={assignment.id} assignment={assignment} isShown={assignment.id === shown.id} draw={draw} />
      ))}
    </div>
  );
}

interface PaneProps {
  assignment: Assignment;
  isShown: boolean;
  draw: ComparisonStackProps['draw'];
}

/**
 * Scrolls by itself, so that it comes up at its top; sideways movement of a finger is left to whoever reads swipes. It takes the
 * focus, so that arrow keys scroll it.
 *
 * The pane on screen lies over the other, each opaque and on a layer of its own. Hiding the other one instead (`visibility`,
 * `inert`) is inherited by all it holds: styling and painting that anew would take most of the time to the next frame.
 */
const Pane = memo(function Pane({ assignment, isShown, draw }: PaneProps) {
  const element = useRef<HTMLDivElement>(null);
  const isPlaced = useRef(false);

  useLayoutEffect(() => {
    let ended = false;
    const place = () => {
      const pane = element.current;
      if (ended || !pane) return;
      isPlaced.current = true;
      pane.inert = !isShown;
      // A button that was clicked must not keep the focus, or Space would press it again.
      if (isShown && !document.querySelector('[role=dialog]')) pane.focus({ preventScroll: true });
    };
    // What is drawn behind is out of reach at once; what changes places is so when that is painted.
    if (isPlaced.current) afterPaint(place);
    else place();
    return () => {
      ended = true;
    };
  }, [isShown]);

  return (
    <div
      ref={element}
      tabIndex={-1}
      data-testid={isShown ? 'pair' : 'pair-ahead'}
      data-assignment={assignment.id}
      aria-hidden={!isShown}
      className={`absolute inset-0 touch-pan-y touch-pinch-zoom overflow-y-auto bg-canvas outline-none will-change-transform ${isShown ? 'z-1' : 'z-0'}`}
    >
      {draw(assignment)}
    </div>
  );
});
