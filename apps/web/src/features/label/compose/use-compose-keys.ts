'use client';
import { useEffect, useEffectEvent } from 'react';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { selectionToSpan } from '../reading/selection-to-span';
import { keyEffect } from './key-effect';
import type { Composing } from './use-composing';

/** Typing in a field, or in a dialog or menu that is open, is not for the questions. */
const ELSEWHERE = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu]';

/** Keys that fill the draft. They are looked at before the keys of the desk (in the capture phase), which get what is left. */
export function useComposeKeys(composing: Composing): void {
  const { keys } = useKeysOfDesk();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (composing.disabled || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (!(event.target instanceof Element) || event.target.closest(ELSEWHERE)) return;
    if (document.querySelector('[role=dialog], [role=menu]')) return;
    const key = composeKey(event);
    const selected =
      composing.scheme.spans.length > 0 && selectionToSpan(document.getSelection()) !== undefined;
    const effect = key === undefined ? undefined : keyEffect(key, { ...composing, selected }, keys);
    if (!effect) return;
    event.preventDefault();
    // A key held down moves on through a ranking, but answers nothing twice.
    if (!event.repeat || key?.startsWith('Arrow')) composing.apply(effect);
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

/** Digits count by their place, letters by what they type or else by their place. */
export function composeKey({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (key === 'Escape') return 'Esc';
  if (key === 'Backspace' || key.startsWith('Arrow')) return key;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  if (key === '=') return key;
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1];
  return letter && (shiftKey ? `Shift+${letter}` : letter);
}
