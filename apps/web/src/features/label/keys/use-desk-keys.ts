'use client';
import { useEffect, useEffectEvent } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { DeskKeys } from './desk-commands';
import { commandOf, type Command } from './key-map';
import { pressedKey } from './pressed-key';

/** A dialog or a menu that is open has its own keys. */
const ELSEWHERE = '[role=dialog], [role=menu], [role=listbox]';
const TEXT =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable=true]';
/** What Enter presses by itself. */
const PRESSABLE = 'button, a[href], summary';

/** Runs the command of a key, wherever on the desk the focus is. */
export function useDeskKeys(scheme: LabelScheme, keys: DeskKeys, run: (command: Command) => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.target instanceof Element && isForTarget(event, event.target)) return;
    const key = pressedKey(event);
    const command = key === undefined ? undefined : commandOf(key, scheme, keys);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

/** Typing is for the field; only Ctrl or ⌘ with Enter reaches the desk from there. */
function isForTarget(event: KeyboardEvent, target: Element): boolean {
  // What is gone from the page by now has dealt with the key itself: a digit in a dialog, say, that changed what it asks.
  if (!target.isConnected || target.closest(ELSEWHERE)) return true;
  const withControl = event.ctrlKey || event.metaKey;
  if (target.closest(TEXT)) return !(event.key === 'Enter' && withControl);
  return event.key === 'Enter' && !withControl && target.closest(PRESSABLE) !== null;
}
