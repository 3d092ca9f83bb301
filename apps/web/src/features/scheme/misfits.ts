import { ARITY_OF_KIND, type LabelScheme } from '@touchstone/domain/label/label-scheme';

export interface ArityCount {
  /** Completions of a comparison. */
  arity: number;
  comparisons: number;
}

/** How many of the project's comparisons have too few or too many answers for a kind. */
export function misfits(arities: readonly ArityCount[], kind: LabelScheme['kind']): number {
  const { min, max } = ARITY_OF_KIND[kind];
  return arities
    .filter(({ arity }) => arity < min || arity > max)
    .reduce((sum, { comparisons }) => sum + comparisons, 0);
}
