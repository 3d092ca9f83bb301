import { FormatError } from '../error/format-error';
import type { Message } from '@touchstone/domain/message/message';
import type { HhRlhfPair } from './parse-hh-rlhf';
import { ROLE_OF_SPEAKER, TURN_MARKER, type Speaker } from './turn-marker';

/**
 * One line of an HH-RLHF file, without its LF: the inverse of `parseHhRlhf`, spaced as the published files are, so that
 * a row whose markers are each followed by a space comes back byte for byte.
 *
 * @throws FormatError on what the format has no way to say: another role than user and assistant, or a turn whose content
 * holds a turn marker.
 */
export function writeHhRlhf(pair: HhRlhfPair): string {
  const [first, second] = pair.completions;
  const [won, lost] = pair.preferred === 0 ? [first, second] : [second, first];
  const chosen = transcript([...pair.prompt, ...won]);
  const rejected = transcript([...pair.prompt, ...lost]);
  return `{"chosen": ${JSON.stringify(chosen)}, "rejected": ${JSON.stringify(rejected)}}`;
}

function transcript(messages: Message[]): string {
  return messages.map((message) => `\n\n${speakerOf(message)}: ${contentOf(message)}`).join('');
}

function speakerOf({ role }: Message): Speaker {
  if (role === ROLE_OF_SPEAKER.Human) return 'Human';
  if (role === ROLE_OF_SPEAKER.Assistant) return 'Assistant';
  throw new FormatError(`HH-RLHF has no ${role} turns`);
}

function contentOf({ content }: Message): string {
  if (content.search(TURN_MARKER) !== -1) throw new FormatError('a turn holds a turn marker of HH-RLHF');
  return content;
}
