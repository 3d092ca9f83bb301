import { z } from 'zod';
import { firstIssue } from '../config/first-issue';
import type { PromptAndCompletion } from '../scoring/score-completion';
import { InvalidLineError } from './invalid-line-error';
import { readJsonLines } from './read-json-lines';
import { completionMessages, promptMessages, textOrMessagesSchema } from './row-messages';

const rowSchema = z.looseObject({ prompt: textOrMessagesSchema, completion: textOrMessagesSchema });

/** A completion to score, and the row it came from with every key it had. */
interface ScoreRow extends PromptAndCompletion {
  row: Record<string, unknown>;
}

/**
 * Streams the rows of a `.jsonl[.gz]` file of `{prompt, completion}`, texts or message lists.
 *
 * @throws InvalidLineError, with the line number, at the first line that is no such row
 */
export async function* readScoreRows(path: string): AsyncGenerator<ScoreRow> {
  for await (const { line, value } of readJsonLines(path)) {
    const parsed = rowSchema.safeParse(value);
    if (!parsed.success) throw new InvalidLineError(path, line, firstIssue(parsed.error));
    yield {
      // As it was read, not as it was parsed: what the schema fills in or leaves out does not belong in the output.
      row: value as Record<string, unknown>,
      prompt: promptMessages(parsed.data.prompt),
      completion: completionMessages(parsed.data.completion),
    };
  }
}
