import type { Command } from '../keys/key-map';
import type { KeyPlace } from './answer-keys';
import { outcomeEffect, type Effect } from './effect';
import { stepStop, stopsOf } from './stops';

/** What a command of the desk does to the judgment in the making; undefined when it is about something else. */
export function commandEffect(
  command: Command,
  { scheme, arity, draft, stop }: Omit<KeyPlace, 'held'>,
): Effect | undefined {
  switch (command.kind) {
    case 'answer':
      return outcomeEffect(draft, command.answer);
    case 'submit':
    case 'write':
      return { kind: command.kind };
    case 'back':
    case 'onward':
      return {
        kind: 'stop',
        stop: stepStop(stopsOf(scheme, arity), stop, command.kind === 'back' ? -1 : 1),
      };
    default:
      return undefined;
  }
}
