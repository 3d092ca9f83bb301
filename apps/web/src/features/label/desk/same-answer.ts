import type { Answer } from '@touchstone/domain/judgment/answer';

export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.outcome !== 'prefer' || b.outcome !== 'prefer') return a.outcome === b.outcome;
  return a.side === b.side && a.strength === b.strength;
}
