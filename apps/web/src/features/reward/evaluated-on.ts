import type { TrainingReport } from '@touchstone/domain/reward/training-report';

/** What a model was evaluated on, as messages select by it: a hyphen is no part of a name there. */
export const evaluatedOnKey = ({ evaluatedOn }: TrainingReport): 'test' | 'folds' =>
  evaluatedOn === 'test-split' ? 'test' : 'folds';
