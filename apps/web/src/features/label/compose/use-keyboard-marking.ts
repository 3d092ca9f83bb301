'use client';
import { useEffect, useEffectEvent } from 'react';
import type { Composing } from './use-composing';

/** A message of a completion that passages can be marked in, of the comparison on screen. */
const MESSAGES = '[data-testid=pair] [data-message][data-side]';

/** The granularity and direction by which an arrow key moves the end of a selection. */
export const MARKING_ARROWS: Partial<
  Record<string, [direction: 'forward' | 'backward', by: 'word' | 'line']>
> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/** Selects the first word of an answer, and that of the next when one is selected: a page has no cursor of its own. */
export function startMarking({ apply }: Composing): void {
  const selection = document.getSelection();
  if (!selection) return;
  selectFirstWord(selection);
  apply({ kind: 'stop', stop: { question: 'spans' } });
}

/**
 * Selecting a passage without a mouse, once `startMarking` has begun: arrow keys go on by word and line, with Shift they
 * extend. Nothing happens to the arrow keys unless something in an answer is selected.
 */
export function useKeyboardMarking({ scheme, disabled }: Composing): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (disabled || scheme.spans.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [role=dialog]'))
      return;
    const selection = document.getSelection();
    if (selection && moveSelection(selection, event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, []);
}

function selectFirstWord(selection: Selection) {
  const messages = [...document.querySelectorAll(MESSAGES)];
  const at = messages.findIndex((message) => message.contains(selection.anchorNode));
  const next = messages[(at + 1) % messages.length];
  if (!next) return;
  next.scrollIntoView({ block: 'nearest' });
  selection.selectAllChildren(next);
  selection.collapseToStart();
  selection.modify('extend', 'forward', 'word');
}

/** @returns whether there was a selection to move */
function moveSelection(selection: Selection, { key, shiftKey }: KeyboardEvent): boolean {
  const [direction, by] = MARKING_ARROWS[key] ?? [];
  const message = selection.anchorNode?.parentElement?.closest(MESSAGES);
  if (!direction || selection.isCollapsed || !message) return false;
  if (!shiftKey) selection.collapseToEnd();
  selection.modify('extend', direction, by);
  return true;
}
