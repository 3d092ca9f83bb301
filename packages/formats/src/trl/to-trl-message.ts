import type { Message } from '@touchstone/domain/message/message';

/**
 * A turn as TRL and the chat templates behind it read it: `role` and `content`, and where there are any `name`,
 * `tool_calls` (`{type: "function", id, function: {name, arguments}}`) and `tool_call_id`. Arguments stay the text that the
 * model wrote: parsed, their keys would give every row another schema.
 */
export function toTrlMessage({ role, content, name, tool_calls, tool_call_id }: Message): object {
  return {
    role,
    content,
    ...(name !== undefined && { name }),
    ...(tool_calls && {
      tool_calls: tool_calls.map(({ id, ...call }) => ({
        ...(id !== undefined && { id }),
        type: 'function',
        function: call,
      })),
    }),
    ...(tool_call_id !== undefined && { tool_call_id }),
  };
}
