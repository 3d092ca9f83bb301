import type { ToolCall } from '@touchstone/domain/message/message';
import { refuse, type Parsed } from '../row/parsed';

/**
 * The tools a turn asks for: `{name, arguments, id?}`, or as chat APIs nest them, `{id, type, function: {name,
 * arguments}}`. Arguments are kept as the text that the model wrote; given as an object they become its JSON.
 */
export function parseToolCalls(value: unknown, where: string): Parsed<ToolCall[]> {
  if (!Array.isArray(value)) return refuse(`the tool calls of ${where} are not a list`);
  const calls: ToolCall[] = [];
  for (const item of value as unknown[]) {
    const call = parseToolCall(item);
    if (call === undefined) return refuse(`a tool call of ${where} has no name or no arguments`);
    calls.push(call);
  }
  return { ok: true, value: calls };
}

function parseToolCall(item: unknown): ToolCall | undefined {
  if (!isRecord(item)) return undefined;
  const { name, arguments: given } = isRecord(item['function']) ? item['function'] : item;
  const args = isRecord(given) ? JSON.stringify(given) : given;
  if (typeof name !== 'string' || typeof args !== 'string') return undefined;
  const { id } = item;
  return { ...(typeof id === 'string' && { id }), name, arguments: args };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
