import { z } from 'zod';
import type { Message } from './message';
import { isTranscript, parseTranscript } from './parse-transcript';

const messageSchema = z.object({
  role: z.string().min(1),
  // A turn that only calls a tool has no content.
  content: z
    .string()
    .nullish()
    .transform((content) => content ?? ''),
});

/** A prompt or completion in a row of a file: plain text, or a list of `{role, content}` messages. */
export const textOrMessagesSchema = z.union([z.string(), z.array(messageSchema).min(1)], {
  error: 'must be a text or a list of {role, content} messages',
});

export type TextOrMessages = z.infer<typeof textOrMessagesSchema>;

/**
 * A prompt as messages. A plain text is one user turn, unless it is an HH-RLHF transcript: then it is the transcript's
 * turns, without the open `Assistant:` at its end that only asks for the answer.
 */
export function promptMessages(prompt: TextOrMessages): Message[] {
  if (typeof prompt !== 'string') return prompt;
  if (!isTranscript(prompt)) return [{ role: 'user', content: prompt }];
  const turns = parseTranscript(prompt);
  const last = turns.at(-1);
  return last?.role === 'assistant' && last.content === '' ? turns.slice(0, -1) : turns;
}

/** A completion as messages: a plain text is one assistant turn. */
export function completionMessages(completion: TextOrMessages): Message[] {
  return typeof completion === 'string' ? [{ role: 'assistant', content: completion }] : completion;
}
