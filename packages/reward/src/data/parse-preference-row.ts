import { z } from 'zod';
import { firstIssue } from '../config/first-issue';
import { isSameMessage, type Message } from './message';
import { isTranscript, parseTranscript } from './parse-transcript';
import type { UngroupedPair } from './preference-pair';
import {
  completionMessages,
  promptMessages,
  textOrMessagesSchema,
  type TextOrMessages,
} from './row-messages';
import { RowError } from './row-error';
import { splitAtSharedPrefix } from './split-at-shared-prefix';

const rowSchema = z.object({
  prompt: textOrMessagesSchema.nullish(),
  chosen: textOrMessagesSchema,
  rejected: textOrMessagesSchema,
  margin: z.number().nullish(),
  weight: z.number().positive().nullish(),
});

type Sides = Pick<UngroupedPair, 'prompt' | 'chosen' | 'rejected'>;

/**
 * Reads one row of a TRL preference data set (explicit or implicit prompt, standard or conversational; see TRL's
 * `dataset_formats`) or of HH-RLHF (two transcripts that share a prefix).
 *
 * A row with a `prompt` is explicit: sides that repeat the prompt's turns have them removed. Without one, the prompt is
 * what the two sides share: whole turns of conversations and transcripts, whole words of plain text.
 *
 * @returns `undefined` when chosen and rejected are identical: such a row says nothing about preference
 * @throws RowError when the row is none of these
 */
export function parsePreferenceRow(row: unknown): UngroupedPair | undefined {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) throw new RowError(firstIssue(parsed.error));
  const { prompt, chosen, rejected, margin, weight } = parsed.data;
  if (JSON.stringify(chosen) === JSON.stringify(rejected)) return undefined;
  const sides =
    prompt === null || prompt === undefined
      ? implicitSides(chosen, rejected)
      : explicitSides(promptMessages(prompt), completionMessages(chosen), completionMessages(rejected));
  return {
    ...sides,
    ...(typeof margin === 'number' && { margin }),
    ...(typeof weight === 'number' && { weight }),
  };
}

function explicitSides(prompt: Message[], chosen: Message[], rejected: Message[]): Sides {
  const repeated = [chosen, rejected].every(
    (side) =>
      side.length > prompt.length &&
      prompt.every((turn, at) => {
        const other = side[at];
        return other !== undefined && isSameMessage(turn, other);
      }),
  );
  const from = repeated ? prompt.length : 0;
  return { prompt, chosen: chosen.slice(from), rejected: rejected.slice(from) };
}

function implicitSides(chosen: TextOrMessages, rejected: TextOrMessages): Sides {
  if (typeof chosen === 'string' && typeof rejected === 'string') {
    if (isTranscript(chosen) && isTranscript(rejected)) {
      return sharedTurns(parseTranscript(chosen), parseTranscript(rejected));
    }
    if (isTranscript(chosen) || isTranscript(rejected)) {
      throw new RowError('one of chosen and rejected is a Human/Assistant transcript, the other is not');
    }
    return sharedWords(chosen, rejected);
  }
  if (typeof chosen === 'string' || typeof rejected === 'string') {
    throw new RowError('chosen and rejected must both be texts or both be lists of messages');
  }
  return sharedTurns(chosen, rejected);
}

function sharedTurns(chosen: Message[], rejected: Message[]): Sides {
  const sides = splitAtSharedPrefix(chosen, rejected);
  if (!sides) throw new RowError('chosen and rejected must each hold an assistant turn');
  return sides;
}

/** The common prefix of two texts, cut back to a word boundary so that no word is torn apart. */
function sharedWords(chosen: string, rejected: string): Sides {
  let end = 0;
  while (end < chosen.length && chosen[end] === rejected[end]) end += 1;
  while (end > 0 && !/\s/.test(chosen.charAt(end))) end -= 1;
  return {
    prompt: promptMessages(chosen.slice(0, end)),
    chosen: completionMessages(chosen.slice(end)),
    rejected: completionMessages(rejected.slice(end)),
  };
}
