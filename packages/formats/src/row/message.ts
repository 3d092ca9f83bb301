export type MessageRole = 'system' | 'user' | 'assistant' | 'tool';

/** One turn of a conversation. The content is kept as it was read: no trimming, and the empty string is content. */
export interface Message {
  role: MessageRole;
  content: string;
}
