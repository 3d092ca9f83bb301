import type { Answer } from './answer';

/** Every outcome a judgment may have. */
export const OUTCOMES = [
  'prefer',
  'tie',
  'both_good',
  'both_bad',
  'cannot_judge',
  'ranking',
  'best_worst',
] as const satisfies readonly Answer['outcome'][];
