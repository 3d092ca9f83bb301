/**
 * Everything that a key does on the desk, with the key it has from the start. Capital, as on the keyboard; the choices are
 * the strengths of a pair, from "A by far" to "B by far".
 */
export const DESK_COMMANDS = {
  choice_1: '1',
  choice_2: '2',
  choice_3: '3',
  choice_4: '4',
  choice_5: '5',
  choice_6: '6',
  choice_7: '7',
  choice_8: '8',
  choice_9: '9',
  tie: 'T',
  both_good: 'G',
  both_bad: 'B',
  cannot_judge: 'N',
  submit: 'Enter',
  skip: 'S',
  undo: 'U',
  keep: 'Esc',
  differences: 'D',
  layout: 'L',
  conversation: 'C',
  reveal: 'V',
  report: 'R',
  question: 'Q',
  guidelines: 'H',
  shortcuts: '?',
} as const satisfies Record<string, string>;

export type DeskCommand = keyof typeof DESK_COMMANDS;
export type DeskKeys = Readonly<Record<DeskCommand, string>>;

export const DESK_COMMAND_NAMES = Object.keys(DESK_COMMANDS) as readonly DeskCommand[];

/** Commands whose key stays: Escape also ends the choice of a key. */
export const FIXED_COMMANDS: ReadonlySet<DeskCommand> = new Set(['keep']);

/** The keys of somebody who changed some. What names no command, or is fixed, is left out. */
export function keysWith(changed: Readonly<Record<string, string>> = {}): DeskKeys {
  const keys: Record<DeskCommand, string> = { ...DESK_COMMANDS };
  for (const name of DESK_COMMAND_NAMES) {
    const key = changed[name];
    if (key !== undefined && key !== '' && !FIXED_COMMANDS.has(name)) keys[name] = key;
  }
  return keys;
}

/** The change of a preference that makes these the keys: null takes a key back to what it was from the start. */
export function keysChange(keys: DeskKeys): Record<DeskCommand, string | null> {
  const change = DESK_COMMAND_NAMES.map((name) => [
    name,
    keys[name] === DESK_COMMANDS[name] ? null : keys[name],
  ]);
  return Object.fromEntries(change) as Record<DeskCommand, string | null>;
}
