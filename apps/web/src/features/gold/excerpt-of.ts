import type { Message } from '@touchstone/domain/message/message';

const MOST = 240;

/** What a comparison is recognised by: how the prompt's last user turn begins. */
export function excerptOf(prompt: readonly Message[]): string {
  const turn = prompt.findLast(({ role }) => role === 'user') ?? prompt[0];
  return (turn?.content ?? '').slice(0, MOST);
}
