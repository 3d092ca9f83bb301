import type { Message } from '@touchstone/domain/message/message';
import { prettyJson } from './pretty-json';

/** A completion as one plain text: what it says, and the tools it asks for. */
export function completionText(messages: readonly Message[]): string {
  return messages
    .map(({ content, tool_calls: calls = [] }) =>
      [content, ...calls.map(({ name, arguments: given }) => `${name} ${prettyJson(given).text}`)]
        .filter((text) => text !== '')
        .join('\n\n'),
    )
    .join('\n\n');
}
