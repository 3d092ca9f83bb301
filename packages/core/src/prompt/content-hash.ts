import { createHash } from 'node:crypto';
import type { Message } from '@touchstone/domain/message/message';
import { canonicalJson } from '@touchstone/formats/canonical/canonical-json';

/** What makes two conversations, or two answers, the same: SHA-256 of their canonical JSON (RFC 8785). */
export function contentHash(messages: readonly Message[]): string {
  return createHash('sha256').update(canonicalJson(messages)).digest('hex');
}
