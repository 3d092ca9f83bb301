import type { Database } from '@touchstone/db/open-database';
import type { TrainingProgress } from '@touchstone/reward/training/fit-weights';

/**
 * Stores a run's curve while it is drawn. Points come from a synchronous callback, faster than the database takes them
 * one by one; whatever has gathered while a write was under way goes out in the next one.
 */
export function recordTrainingPoints(
  db: Database,
  { projectId, runId }: { projectId: string; runId: string },
) {
  let waiting: TrainingProgress[] = [];
  let writing: Promise<void> = Promise.resolve();
  let scheduled = false;

  const write = async () => {
    scheduled = false;
    const points = waiting;
    waiting = [];
    await db.trainingPoint.createMany({
      data: points.map(({ iteration, loss, trainAccuracy, gradientNorm, heldOutLoss, heldOutAccuracy }) => ({
        projectId,
        runId,
        iteration,
        loss,
        trainAccuracy,
        gradientNorm,
        heldOutLoss: heldOutLoss ?? null,
        heldOutAccuracy: heldOutAccuracy ?? null,
      })),
    });
  };

  return {
    add: (point: TrainingProgress): void => {
      waiting.push(point);
      if (scheduled) return;
      scheduled = true;
      writing = writing.then(write);
      writing.catch(() => undefined); // reported by flush
    },
    flush: () => writing,
  };
}
