import { parseJsonObject } from '../jsonl/parse-json-object';
import type { Message } from '@touchstone/domain/message/message';
import { refuse, type Parsed } from '../row/parsed';
import { unstorableText } from '@touchstone/domain/text/unstorable-text';
import { parseTranscript } from './parse-transcript';

export interface HhRlhfPair {
  prompt: Message[];
  /** As the file has them: the chosen answer, then the rejected one. */
  completions: [Message[], Message[]];
  /** Index into `completions`; 0 when read from a file, whose winner always comes first. */
  preferred: 0 | 1;
}

/**
 * One line of an HH-RLHF file, `{"chosen": transcript, "rejected": transcript}`, where a transcript is turns marked
 * `\n\nHuman: ` and `\n\nAssistant: `.
 *
 * The prompt is the longest run of turns both transcripts begin with, as long as at least one turn is left on each side;
 * what is left are the answers. Nothing is mended or invented:
 * - roles that repeat are kept as they stand, never merged;
 * - an answer may be several assistant turns (in a few rows one side has one more than the other);
 * - an empty answer is an answer and is kept as the empty string;
 * - `Human:` inside a turn, with no blank line before it, is content.
 *
 * Refused, each with its own reason: a line that isn't a JSON object; `chosen` or `rejected` missing, not text, or text
 * that can't be stored; no turn marker; text before the first one; a side that doesn't end with an assistant turn; no
 * shared prompt; a user turn after the prompt; two identical answers.
 */
export function parseHhRlhf(text: string): Parsed<HhRlhfPair> {
  const object = parseJsonObject(text);
  if (!object.ok) return object;
  const chosen = parseSide(object.value, 'chosen');
  if (!chosen.ok) return chosen;
  const rejected = parseSide(object.value, 'rejected');
  if (!rejected.ok) return rejected;
  return splitPair(chosen.value, rejected.value);
}

function parseSide(object: Record<string, unknown>, field: 'chosen' | 'rejected'): Parsed<Message[]> {
  const transcript = object[field];
  if (transcript === undefined) return refuse(`${field} is missing`);
  if (typeof transcript !== 'string') return refuse(`${field} is not text`);
  const problem = unstorableText(transcript);
  if (problem) return refuse(`${field} holds ${problem}`);
  const turns = parseTranscript(transcript);
  return turns.ok ? turns : refuse(`${field} ${turns.reason}`);
}

function splitPair(chosen: Message[], rejected: Message[]): Parsed<HhRlhfPair> {
  const longest = Math.min(chosen.length, rejected.length) - 1;
  let shared = 0;
  while (shared < longest && isSameTurn(chosen[shared], rejected[shared])) shared += 1;
  if (shared === 0) return refuse('chosen and rejected share no prompt');

  const answers: [Message[], Message[]] = [chosen.slice(shared), rejected.slice(shared)];
  if (answers.flat().some((turn) => turn.role !== 'assistant'))
    return refuse('chosen and rejected differ before the answers');
  const [won, lost] = answers;
  if (won.length === lost.length && won.every((turn, at) => isSameTurn(turn, lost[at])))
    return refuse('the two answers are identical');
  return { ok: true, value: { prompt: chosen.slice(0, shared), completions: answers, preferred: 0 } };
}

function isSameTurn(a: Message | undefined, b: Message | undefined): boolean {
  return a?.role === b?.role && a?.content === b?.content;
}
