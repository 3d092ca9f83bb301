import { ARITY_OF_KIND, type LabelScheme } from '@touchstone/domain/label/label-scheme';

const ASKS: Record<LabelScheme['kind'], string> = {
  pairwise: 'compares two completions',
  ranking: `ranks ${String(ARITY_OF_KIND.ranking.min)} to ${String(ARITY_OF_KIND.ranking.max)} completions`,
  best_worst: `asks for the best and worst of ${String(ARITY_OF_KIND.best_worst.min)} to ${String(ARITY_OF_KIND.best_worst.max)} completions`,
};

/** Why a project that asks in this way can't ask about so many completions; undefined when it can. */
export function arityProblem(completions: number, kind: LabelScheme['kind']): string | undefined {
  const { min, max } = ARITY_OF_KIND[kind];
  if (completions >= min && completions <= max) return undefined;
  return `the project ${ASKS[kind]}, and the line has ${String(completions)}`;
}
