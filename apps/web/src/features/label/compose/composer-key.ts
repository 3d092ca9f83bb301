import { commandEffect } from './command-effect';
import type { Effect } from './effect';
import { keyEffect } from './key-effect';
import { composeKey } from './use-compose-keys';
import type { Composing } from './use-composing';
import type { DeskKeys } from '../keys/desk-commands';
import { commandOf } from '../keys/key-map';
import { pressedKey } from '../keys/pressed-key';

/**
 * What a key does where the desk's parts stand by themselves: as on the desk, the questions come first, then the desk's own
 * keys, of which only those that are about the answer mean something here.
 */
export function composerKey(event: KeyboardEvent, composing: Composing, keys: DeskKeys): Effect | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = composeKey(event);
  const effect = key === undefined ? undefined : keyEffect(key, composing, keys);
  return effect ?? deskEffect(event, composing, keys);
}

function deskEffect(event: KeyboardEvent, composing: Composing, keys: DeskKeys): Effect | undefined {
  const pressed = pressedKey(event);
  const command = pressed === undefined ? undefined : commandOf(pressed, composing.scheme, keys);
  return command && commandEffect(command, composing);
}
