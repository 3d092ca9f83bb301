import type { Message } from '@touchstone/domain/message/message';
import { refuse, type Parsed } from '../row/parsed';
import { parseToolCalls } from './parse-tool-calls';

const ROLES: readonly unknown[] = ['system', 'user', 'assistant', 'tool'] satisfies Message['role'][];

/**
 * A conversation: a text, which is one turn of `role`, or a list of turns. A turn keeps `role`, `content`, `name`,
 * `tool_calls` and `tool_call_id`; other keys are not kept. A turn that calls tools may have no content (null or none).
 *
 * @param what what the conversation is, as a reason of refusal names it
 */
export function parseMessages(value: unknown, role: Message['role'], what: string): Parsed<Message[]> {
  if (typeof value === 'string') return { ok: true, value: [{ role, content: value }] };
  if (!Array.isArray(value)) return refuse(`${what} is neither text nor a list of turns`);
  if (value.length === 0) return refuse(`${what} has no turns`);
  const messages: Message[] = [];
  for (const [at, turn] of (value as unknown[]).entries()) {
    const message = parseTurn(turn, `turn ${at + 1} of ${what}`);
    if (!message.ok) return message;
    messages.push(message.value);
  }
  return { ok: true, value: messages };
}

function parseTurn(turn: unknown, where: string): Parsed<Message> {
  if (typeof turn !== 'object' || turn === null) return refuse(`${where} is not an object`);
  const { role, content, name, tool_calls, tool_call_id } = turn as Record<string, unknown>;
  if (!ROLES.includes(role)) return refuse(`${where} has no role of system, user, assistant or tool`);
  const calls = tool_calls == null ? undefined : parseToolCalls(tool_calls, where);
  if (calls && !calls.ok) return calls;
  const hasCalls = calls !== undefined && calls.value.length > 0;
  if (typeof content !== 'string' && !(content == null && hasCalls))
    return refuse(`the content of ${where} is not text`);
  if (name != null && typeof name !== 'string') return refuse(`the name of ${where} is not text`);
  if (tool_call_id != null && typeof tool_call_id !== 'string')
    return refuse(`the tool_call_id of ${where} is not text`);
  return {
    ok: true,
    value: {
      role: role as Message['role'],
      content: typeof content === 'string' ? content : '',
      ...(typeof name === 'string' && { name }),
      ...(hasCalls && { tool_calls: calls.value }),
      ...(typeof tool_call_id === 'string' && { tool_call_id }),
    },
  };
}
