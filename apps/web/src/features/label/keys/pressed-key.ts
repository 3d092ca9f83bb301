/** Takes back as everywhere, whatever other key undo has. */
export const CONTROL_Z = 'Ctrl+Z';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The key of the map that was pressed. Digits count by their place, so that a French keyboard needs no Shift; letters by
 * what they type, or by their place where that is no Latin letter (a Russian layout, an input method that is on).
 *
 * @returns undefined for keys that are none of ours, such as browser shortcuts
 */
export function pressedKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (altKey) return undefined;
  if (key === 'Enter' && !shiftKey) return 'Enter';
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'z' ? CONTROL_Z : undefined;
  if (key === 'Escape') return 'Esc';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter;
  // Punctuation, by what it types.
  return /^[!-/:-@[-`{-~]$/.test(key) && digit === undefined ? key : undefined;
}
