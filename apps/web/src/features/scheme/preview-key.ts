import { commandEffect } from '../label/compose/command-effect';
import type { Effect } from '../label/compose/effect';
import { keyEffect } from '../label/compose/key-effect';
import { composeKey } from '../label/compose/use-compose-keys';
import type { Composing } from '../label/compose/use-composing';
import type { DeskKeys } from '../label/keys/desk-commands';
import { commandOf } from '../label/keys/key-map';
import { pressedKey } from '../label/keys/pressed-key';

/**
 * What a key does in the preview: as on the desk, the questions come first, then the desk's own keys, of which only those
 * that are about the answer mean something here.
 */
export function previewKey(event: KeyboardEvent, composing: Composing, keys: DeskKeys): Effect | undefined {
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
