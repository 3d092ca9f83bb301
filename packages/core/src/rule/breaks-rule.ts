import type { RaterRule, RuleEvidence, RuleKind } from '@touchstone/domain/rater/rater-rule';

/** Whether figures break a rule: never on fewer judgments than it asks for. */
export function breaksRule(kind: RuleKind, { threshold, least }: RaterRule, evidence: RuleEvidence): boolean {
  const { n, interval, p } = evidence;
  if (n < least) return false;
  switch (kind) {
    case 'gold_accuracy':
      return interval[1] < threshold;
    case 'too_fast':
      return interval[0] > threshold;
    case 'one_side':
      return p !== null && p < threshold;
  }
}
