import type { LabelScheme } from '../label/label-scheme';

/**
 * How many different things two completions can be said to be under a scheme: preferred either way, and what it offers for
 * neither. Votes can disagree no more than this.
 */
export function distinctOutcomes(scheme: LabelScheme): number {
  if (scheme.kind === 'best_worst') return 2;
  if (scheme.kind === 'ranking') return scheme.outcomes.tie ? 3 : 2;
  const { tie, both_good, both_bad } = scheme.outcomes;
  return 2 + [tie, both_good, both_bad].filter(Boolean).length;
}
