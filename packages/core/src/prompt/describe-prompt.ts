import { createHash, hash } from 'node:crypto';
import type { Message } from '@touchstone/domain/message/message';
import { normalisedFirstTurn, shinglesOf } from '@touchstone/domain/prompt/prompt-group-rule';

/** A prompt as the grouping rule looks at it. */
export interface DescribedPrompt {
  id: string;
  firstTurnHash: string;
  /** Shingle → the 64 bits of it that are indexed. */
  shingles: ReadonlyMap<string, bigint>;
}

export function describePrompt({ id, messages }: { id: string; messages: Message[] }): DescribedPrompt {
  const turn = normalisedFirstTurn(messages);
  return {
    id,
    firstTurnHash: createHash('sha256').update(turn).digest('hex'),
    shingles: new Map(shinglesOf(turn).map((shingle) => [shingle, hashShingle(shingle)])),
  };
}

/** 64 bits of SHA-256, signed as PostgreSQL's bigint is. */
function hashShingle(shingle: string): bigint {
  return hash('sha256', shingle, 'buffer').readBigInt64BE(0);
}
