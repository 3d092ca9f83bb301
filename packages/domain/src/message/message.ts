import { z } from 'zod';

/** One turn of a conversation. A prompt is a list of these; a completion is the turn, or turns, that answer it. */
export const messageSchema = z.object({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: z.string(),
});

export type Message = z.infer<typeof messageSchema>;
