import { FormatError } from '../error/format-error';
import { writeJsonLines } from '../jsonl/write-json-lines';
import type { Message } from '@touchstone/domain/message/message';
import { toTrlMessage } from './to-trl-message';

export interface TrlPreferenceRow {
  prompt: Message[];
  /** Only what comes after the prompt. */
  chosen: Message[];
  rejected: Message[];
  /** Finite; absent when there is none, never 0 in its place. */
  margin?: number;
}

/**
 * Writes TRL's preference format, conversational, with an explicit prompt: JSON Lines of
 * `{"prompt": messages, "chosen": messages, "rejected": messages, "margin": number}`, the last key only where there is a
 * margin. Messages are written as chat templates read them (see `toTrlMessage`).
 *
 * @throws FormatError when the prompt or a side is empty, a side repeats the prompt, or the margin isn't finite.
 */
export function writeTrlPreference(rows: AsyncIterable<TrlPreferenceRow>): AsyncGenerator<Uint8Array> {
  return writeJsonLines(trlRows(rows));
}

async function* trlRows(rows: AsyncIterable<TrlPreferenceRow>): AsyncGenerator<object> {
  for await (const row of rows) yield trlRow(row);
}

function trlRow({ prompt, chosen, rejected, margin }: TrlPreferenceRow): object {
  if (prompt.length === 0) throw new FormatError('prompt is empty');
  checkSide('chosen', chosen, prompt);
  checkSide('rejected', rejected, prompt);
  return {
    prompt: prompt.map(toTrlMessage),
    chosen: chosen.map(toTrlMessage),
    rejected: rejected.map(toTrlMessage),
    ...(margin !== undefined && { margin }),
  };
}

function checkSide(name: 'chosen' | 'rejected', side: Message[], prompt: Message[]): void {
  const [first] = side;
  if (!first) throw new FormatError(`${name} is empty`);
  // An answer begins with what the assistant or its tools say, so any other beginning is the prompt over again. A prompt
  // that itself begins with the assistant is only recognised when a user turn follows: answers can equal greetings.
  const beginsLikePrompt = first.role === 'system' || first.role === 'user';
  const beginsWithPrompt =
    prompt.some(({ role }) => role === 'user') &&
    prompt.every(({ role, content }, at) => side[at]?.role === role && side[at].content === content);
  if (beginsLikePrompt || beginsWithPrompt) throw new FormatError(`${name} repeats the prompt`);
}
