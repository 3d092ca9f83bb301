import { DESK_COMMAND_NAMES, FIXED_COMMANDS, type DeskCommand, type DeskKeys } from './desk-commands';
import { isReserved } from './reserved';

/** The other command that has this key. */
export const holderOf = (keys: DeskKeys, key: string, command: DeskCommand): DeskCommand | undefined =>
  DESK_COMMAND_NAMES.find((name) => name !== command && keys[name] === key);

/**
 * Gives a command a key. A key that is taken is only given with `swap`: then its holder gets the old one, so that no command
 * is ever without a key and no key does two things.
 *
 * @returns undefined when the key is taken and not to be swapped, or belongs to a fixed command or to the answers
 */
export function changeKey(
  keys: DeskKeys,
  command: DeskCommand,
  key: string,
  swap: boolean,
): DeskKeys | undefined {
  const holder = holderOf(keys, key, command);
  if (FIXED_COMMANDS.has(command) || isReserved(key, command)) return undefined;
  if (holder === undefined) return { ...keys, [command]: key };
  if (!swap || FIXED_COMMANDS.has(holder) || isReserved(keys[command], holder)) return undefined;
  return { ...keys, [command]: key, [holder]: keys[command] };
}
