import { runImport } from '@touchstone/core/import/run-import';
import { runQualityReport } from '@touchstone/core/quality/run-quality-report';
import { runScoring } from '@touchstone/core/reward/run-scoring';
import { runTraining } from '@touchstone/core/reward/run-training';
import type { Services } from '@touchstone/core/services';
import { freezeSnapshot } from '@touchstone/core/snapshot/freeze-snapshot';
import type { JobPayload, QueueName } from '@touchstone/domain/job/job-queues';

/** What each queue's jobs do. Every one of them can be killed at any point and run again. */
export const HANDLERS: {
  [Q in QueueName]: (services: Services, payload: JobPayload<Q>) => Promise<void>;
} = {
  import: runImport,
  snapshot: freezeSnapshot,
  train: runTraining,
  score: runScoring,
  quality_report: runQualityReport,
};
