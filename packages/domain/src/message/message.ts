import { z } from 'zod';

const toolCallSchema = z.object({
  id: z.string().optional(),
  name: z.string(),
  /** As the model wrote them: mostly JSON, not always valid. */
  arguments: z.string(),
});

/** One turn of a conversation. A prompt is a list of these; a completion is the turn, or turns, that answer it. */
export const messageSchema = z.object({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: z.string(),
  /** Who speaks, where a role has several: the tool of a result, say. */
  name: z.string().optional(),
  /** Tools an assistant's turn asks for. */
  tool_calls: z.array(toolCallSchema).optional(),
  /** The call that a tool's turn answers. */
  tool_call_id: z.string().optional(),
});

export type Message = z.infer<typeof messageSchema>;
export type ToolCall = z.infer<typeof toolCallSchema>;
