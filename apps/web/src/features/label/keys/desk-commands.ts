import { isReserved } from './reserved';

/**
 * Everything that a key does on the desk and can be changed, with the key it has from the start. Capital, as on the keyboard;
 * the choices are the strengths of a pair, from "A by far" to "B by far". What exists beside pairs has no letter from A to I:
 * those name the answers of a ranking. (What keys do at one question stands in `compose/answer-keys.ts`.)
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
  back: '[',
  onward: ']',
  write: 'W',
  mark: 'M',
  skip: 'S',
  undo: 'U',
  keep: 'Esc',
  differences: 'X',
  layout: 'L',
  linked: 'J',
  conversation: 'P',
  reveal: 'V',
  report: 'R',
  question: 'Q',
  guidelines: 'K',
  shortcuts: '?',
} as const satisfies Record<string, string>;

export type DeskCommand = keyof typeof DESK_COMMANDS;
export type DeskKeys = Readonly<Record<DeskCommand, string>>;

export const DESK_COMMAND_NAMES = Object.keys(DESK_COMMANDS) as readonly DeskCommand[];

/** Commands whose key stays: Escape also ends the choice of a key. */
export const FIXED_COMMANDS: ReadonlySet<DeskCommand> = new Set(['keep']);

/** The keys of somebody who changed some. What names no command, is fixed, or gives away a key of the answers, is left out. */
export function keysWith(changed: Readonly<Record<string, string>> = {}): DeskKeys {
  const keys: Record<DeskCommand, string> = { ...DESK_COMMANDS };
  const kept = new Map<string, DeskCommand>();
  for (const name of DESK_COMMAND_NAMES) {
    const key = changed[name];
    if (key === undefined || key === '' || FIXED_COMMANDS.has(name) || isReserved(key, name)) continue;
    keys[name] = key;
    kept.set(key, name);
  }
  // Chosen before a command came to have this key from the start: that one takes a key nobody has.
  for (const name of DESK_COMMAND_NAMES) {
    const holder = kept.get(keys[name]);
    if (holder === undefined || holder === name) continue;
    keys[name] = SPARE.find((key) => !Object.values(keys).includes(key)) ?? keys[name];
  }
  return keys;
}

const SPARE = [...'JKLMNOPQRSTUVWXYZ'];

/** The change of a preference that makes these the keys: null takes a key back to what it was from the start. */
export function keysChange(keys: DeskKeys): Record<DeskCommand, string | null> {
  const change = DESK_COMMAND_NAMES.map((name) => [
    name,
    keys[name] === DESK_COMMANDS[name] ? null : keys[name],
  ]);
  return Object.fromEntries(change) as Record<DeskCommand, string | null>;
}
