'use client';
import { useEffect, type RefObject } from 'react';

const COLUMN = '[data-column]';
/** How far a key scrolls: lines, screens, or to the ends. */
const KEYS: Record<string, (column: HTMLElement) => number> = {
  ArrowDown: () => 48,
  ArrowUp: () => -48,
  PageDown: (column) => column.clientHeight - 48,
  PageUp: (column) => 48 - column.clientHeight,
  Home: (column) => -column.scrollHeight,
  End: (column) => column.scrollHeight,
};

/**
 * Scrolls the columns within an element together: each to the same part of its length, so that a long answer and a short
 * one end at the same time. Keys that would scroll the page scroll them.
 */
export function useLinkedScroll(root: RefObject<HTMLElement | null>, linked: boolean): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !linked) return;
    /** Where we scrolled columns to: their own event is not followed again, unless somebody has moved them on before it came. */
    const moved = new Map<HTMLElement, number>();
    const columns = () =>
      [...element.querySelectorAll<HTMLElement>(COLUMN)].filter((column) => room(column) > 0);

    const follow = (event: Event) => {
      const from = event.target;
      if (!(from instanceof HTMLElement) || !from.matches(COLUMN)) return;
      const placed = moved.get(from);
      moved.delete(from);
      if (placed !== undefined && Math.abs(from.scrollTop - placed) < 1) return;
      const part = room(from) === 0 ? 0 : from.scrollTop / room(from);
      for (const column of columns()) {
        const to = Math.round(part * room(column));
        if (column === from || Math.abs(column.scrollTop - to) < 1) continue;
        column.scrollTop = to;
        moved.set(column, column.scrollTop);
      }
    };

    const press = (event: KeyboardEvent) => {
      const distance = KEYS[event.key];
      const [column] = columns();
      // The focus lies on what encloses the answers; on anything within, keys are its own.
      const isOurs = event.target instanceof Node && event.target.contains(element);
      // The next comparison lies drawn behind this one.
      const isAhead = element.closest('[inert]') !== null;
      if (!distance || !column || !isOurs || event.defaultPrevented || isAhead) return;
      event.preventDefault();
      column.scrollBy({ top: distance(column) });
    };

    element.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('keydown', press);
    return () => {
      element.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('keydown', press);
    };
  }, [root, linked]);
}

const room = (column: HTMLElement) => column.scrollHeight - column.clientHeight;
