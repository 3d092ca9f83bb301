'use client';
import { useEffect, useEffectEvent } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { commandOf, type Command } from './key-map';
import { pressedKey } from './pressed-key';

/** Typing in a field, or in a dialog or menu that is open, is not for the desk. */
const ELSEWHERE = 'input, textarea, select, [contenteditable], [role=dialog], [role=menu]';

/** Runs the command of a key, wherever on the desk the focus is. */
export function useDeskKeys(scheme: LabelScheme, run: (command: Command) => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
    const key = pressedKey(event);
    const command = key === undefined ? undefined : commandOf(key, scheme);
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
