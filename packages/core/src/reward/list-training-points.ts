import type { Db } from '@touchstone/db/open-database';

export interface TrainingPointRow {
  iteration: number;
  loss: number;
  gradientNorm: number;
  trainAccuracy: number;
  heldOutLoss: number | null;
  heldOutAccuracy: number | null;
}

/** The curve of a run so far, by iteration. */
export function listTrainingPoints(db: Db, projectId: string, runId: string): Promise<TrainingPointRow[]> {
  return db.trainingPoint.findMany({
    where: { projectId, runId },
    orderBy: { iteration: 'asc' },
    select: {
      iteration: true,
      loss: true,
      gradientNorm: true,
      trainAccuracy: true,
      heldOutLoss: true,
      heldOutAccuracy: true,
    },
  });
}
