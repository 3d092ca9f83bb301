import { createHash } from 'node:crypto';
import type { SubmitJudgment } from './submit-judgment';

/** What makes two sendings of a judgment the same: SHA-256 of the answer, the time and what it supersedes. */
export function judgmentBodyHash({
  answer,
  activeMs,
  supersedes,
}: Pick<SubmitJudgment, 'answer' | 'activeMs' | 'supersedes'>): string {
  const parts =
    answer.outcome === 'prefer' ? [answer.outcome, answer.side, answer.strength] : [answer.outcome];
  return createHash('sha256')
    .update(JSON.stringify([parts, activeMs, supersedes ?? null]))
    .digest('hex');
}
