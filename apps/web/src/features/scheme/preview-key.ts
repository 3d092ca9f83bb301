import { keyEffect, outcomeEffect, type Effect } from '../label/compose/key-effect';
import { composeKey } from '../label/compose/use-compose-keys';
import type { Composing } from '../label/compose/use-composing';
import type { DeskKeys } from '../label/keys/desk-commands';
import { commandOf } from '../label/keys/key-map';
import { pressedKey } from '../label/keys/pressed-key';

/**
 * What a key does in the preview: as on the desk, the questions come first, then the desk's own keys, of which only those
 * that answer and submit mean something here.
 */
export function previewKey(event: KeyboardEvent, composing: Composing, keys: DeskKeys): Effect | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = composeKey(event);
  const effect = key === undefined ? undefined : keyEffect(key, composing);
  return effect ?? deskEffect(event, composing, keys);
}

function deskEffect(event: KeyboardEvent, { scheme, draft }: Composing, keys: DeskKeys): Effect | undefined {
  const pressed = pressedKey(event);
  const command = pressed === undefined ? undefined : commandOf(pressed, scheme, keys);
  if (command?.kind === 'answer') return outcomeEffect(draft, command.answer);
  return command?.kind === 'submit' ? { kind: 'submit' } : undefined;
}
