import type { Message } from '@touchstone/domain/message/message';

/** A turn begins with a blank line and its speaker; the same words anywhere else are content. */
export const TURN_MARKER = /\n\n(Human|Assistant):/g;

export const ROLE_OF_SPEAKER = { Human: 'user', Assistant: 'assistant' } as const satisfies Record<
  string,
  Message['role']
>;

export type Speaker = keyof typeof ROLE_OF_SPEAKER;
