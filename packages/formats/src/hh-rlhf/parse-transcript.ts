import { refuse, type Parsed } from '../row/parsed';
import type { Message } from '@touchstone/domain/message/message';
import { ROLE_OF_SPEAKER, TURN_MARKER, type Speaker } from './turn-marker';

/**
 * Splits one HH-RLHF transcript into turns. The marker goes, and one space after it if there is one; every other character
 * of a turn stays. Roles that repeat stay as they stand. A transcript must end with an assistant turn, which may be empty.
 * Reasons are worded to follow the name of the field.
 */
export function parseTranscript(transcript: string): Parsed<Message[]> {
  const markers = [...transcript.matchAll(TURN_MARKER)];
  const [first] = markers;
  if (!first) return refuse('has no turn marker');
  if (transcript.slice(0, first.index).trim() !== '') return refuse('has text before its first turn marker');

  const turns = markers.map((marker, at): Message => {
    const content = transcript.slice(marker.index + marker[0].length, markers[at + 1]?.index);
    return {
      role: ROLE_OF_SPEAKER[marker[1] as Speaker],
      content: content.startsWith(' ') ? content.slice(1) : content,
    };
  });
  if (turns.at(-1)?.role !== 'assistant') return refuse('does not end with an assistant turn');
  return { ok: true, value: turns };
}
