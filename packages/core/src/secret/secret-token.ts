import { createHash, randomBytes } from 'node:crypto';

export interface SecretToken {
  /** Given to its owner once, never stored. */
  token: string;
  /** What is stored: SHA-256, hex. The token has 256 random bits, so a slow hash would add nothing. */
  hash: string;
  /** The visible beginning, by which people recognise a token. */
  start: string;
}

/** Makes a secret for a session, a one-time link or an API token; the prefix tells leak scanners what they found. */
export function makeSecretToken(prefix: 'tss' | 'tsl' | 'tsk'): SecretToken {
  const token = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashSecret(token), start: token.slice(0, 10) };
}

export function hashSecret(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
