import { createHash } from 'node:crypto';
import { canonicalJson } from '@touchstone/formats/canonical/canonical-json';
import type { SubmitJudgment } from './submit-judgment';

/** What makes two sendings of a judgment the same: SHA-256 of all that its author sent with its id. */
export function judgmentBodyHash({
  answer,
  activeMs,
  sessionPosition = null,
  supersedes = null,
}: BodyOf<SubmitJudgment>): string {
  const body = { answer, activeMs, sessionPosition, supersedes };
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

type BodyOf<T extends SubmitJudgment> = Pick<T, 'answer' | 'activeMs'> & {
  sessionPosition?: number | null;
  supersedes?: string | null;
};
