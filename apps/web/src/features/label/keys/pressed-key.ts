type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The key of the map that was pressed. Digits count by their place, so that a French keyboard needs no Shift; letters by
 * what they type, or by their place where that is no Latin letter (a Russian layout, an input method that is on).
 *
 * @returns undefined for keys that are none of ours, such as browser shortcuts
 */
export function pressedKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (ctrlKey || metaKey) return !altKey && !shiftKey && key.toLowerCase() === 'z' ? 'U' : undefined;
  if (altKey) return undefined;
  if (key === 'Escape') return 'Esc';
  if (key === '?') return '?';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return shiftKey ? undefined : digit;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^Key([A-Z])$/.exec(code)?.[1];
}
