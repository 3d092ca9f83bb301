'use client';
import { useDraggable } from '@dnd-kit/core';
import clsx from 'clsx';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { keepFocus } from './keep-focus';
import { sideLetter } from './side-letter';
import type { Composing } from './use-composing';
import { usePlaceWords } from './use-place-words';

interface RankingChipProps {
  composing: Composing;
  side: number;
  /** The side whose chip has the focus. */
  focusedRef: RefObject<number | undefined>;
}

/** A completion of a ranking: pick it up by a click, its letter or the focus, then place it; or drag it. */
export function RankingChip({ composing, side, focusedRef }: RankingChipProps) {
  const { draft, arity, held, disabled, apply } = composing;
  const placeWords = usePlaceWords();
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: String(side), disabled });
  const element = useRef<HTMLButtonElement>(null);
  const isHeld = held === side;

  // A chip that changes places is another element there: a focus that was on it moves along.
  useLayoutEffect(() => {
    if (focusedRef.current === side) element.current?.focus({ preventScroll: true });
  }, [focusedRef, side]);

  return (
    <button
      ref={(node) => {
        element.current = node;
        setNodeRef(node);
      }}
      type="button"
      {...listeners}
      aria-label={placeWords(draft, side, arity)}
      aria-pressed={isHeld}
      aria-keyshortcuts={sideLetter(side)}
      data-chip={side}
      onMouseDown={keepFocus}
      onFocus={() => {
        focusedRef.current = side;
      }}
      onBlur={() => {
        focusedRef.current = undefined;
      }}
      disabled={disabled}
      onClick={() => {
        apply({ kind: 'hold', side: isHeld && !isDragging ? undefined : side });
      }}
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : undefined}
      className={clsx(
        'flex size-10 touch-none items-center justify-center rounded-md border font-semibold select-none pointer-coarse:size-11',
        'border-line-strong bg-surface text-ink enabled:hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink',
        isDragging && 'relative z-20 cursor-grabbing',
      )}
    >
      {sideLetter(side)}
    </button>
  );
}
