import type { Message } from './message';

/** A turn marker: a blank line, the speaker, a colon, and a space (or nothing more, for a turn left open). */
const MARKER = /\n\n(Human|Assistant):(?: |(?=\n)|$)/g;
const STARTS_WITH_MARKER = /^\n\n(?:Human|Assistant):(?: |\n|$)/;

/** Whether a text is written as an HH-RLHF transcript, that is, begins with a turn marker. */
export function isTranscript(text: string): boolean {
  return STARTS_WITH_MARKER.test(text);
}

/**
 * The turns of an HH-RLHF transcript (Bai et al. 2022, arXiv:2204.05862), `Human` as `user`.
 *
 * Nothing is trimmed or merged: empty turns and the same speaker twice in a row stay as they are, so that
 * `\n\n<speaker>: <content>` over the turns gives the text back (but for a space that an empty turn may lack).
 */
export function parseTranscript(text: string): Message[] {
  const markers = [...text.matchAll(MARKER)];
  return markers.map((marker, turn) => ({
    role: marker[1] === 'Human' ? 'user' : 'assistant',
    content: text.slice(marker.index + marker[0].length, markers[turn + 1]?.index),
  }));
}
