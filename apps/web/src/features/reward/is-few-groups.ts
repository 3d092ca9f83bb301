import type { TrainingReport } from '@touchstone/domain/reward/training-report';

const FEW_GROUPS = 20;

/** Whether a model was evaluated on so few prompt groups that a bootstrap interval says less than it seems to. */
export const isFewGroups = ({ groups }: TrainingReport): boolean => groups < FEW_GROUPS;
