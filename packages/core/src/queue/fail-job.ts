import type { Db } from '@touchstone/db/open-database';
import type { Job } from './list-interrupted-jobs';

/** Ends work that can't succeed, with a sentence for whoever started it. */
export async function failJob(db: Db, { queue, payload }: Job, error: string): Promise<void> {
  const failed = { state: 'failed', error };
  const { projectId } = payload;
  const over = { ...failed, finishedAt: new Date() };
  switch (queue) {
    case 'import':
      await db.import.update({ where: { projectId_id: { projectId, id: payload.importId } }, data: over });
      return;
    case 'snapshot':
      await db.snapshot.update({
        where: { projectId_id: { projectId, id: payload.snapshotId } },
        data: failed,
      });
      return;
    case 'train':
      await db.trainingRun.update({ where: { projectId_id: { projectId, id: payload.runId } }, data: over });
      return;
    case 'quality_report':
      await db.qualityReport.update({
        where: { projectId_id: { projectId, id: payload.reportId } },
        data: over,
      });
      return;
    case 'score':
      await db.scoringRun.update({
        where: { projectId_modelId: { projectId, modelId: payload.modelId } },
        data: over,
      });
      return;
  }
}
