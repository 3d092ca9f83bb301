/** One turn of a conversation. Roles are `system`, `user`, `assistant` and `tool`; others pass through unchanged. */
export interface Message {
  role: string;
  content: string;
}

/** Whether two turns are the same turn: equal role and equal content, to the character. */
export function isSameMessage(a: Message, b: Message): boolean {
  return a.role === b.role && a.content === b.content;
}

/** The content of the last user turn, or of the last turn when nobody is called `user`; `''` for no turns. */
export function lastUserTurn(messages: readonly Message[]): string {
  return (messages.findLast(({ role }) => role === 'user') ?? messages.at(-1))?.content ?? '';
}

/** What the answering side wrote: the turns of a completion that are not the user's, separated by a blank line. */
export function completionText(completion: readonly Message[]): string {
  return completion
    .filter(({ role }) => role !== 'user')
    .map(({ content }) => content)
    .join('\n\n');
}
