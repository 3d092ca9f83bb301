import { z } from 'zod';

/** Every queue with the payload of its jobs. A payload only names a row; the row holds everything else. */
export const JOB_QUEUES = {
  import: z.object({ projectId: z.uuid(), importId: z.uuid() }),
  snapshot: z.object({ projectId: z.uuid(), snapshotId: z.uuid() }),
  train: z.object({ projectId: z.uuid(), runId: z.uuid() }),
  quality_report: z.object({ projectId: z.uuid(), reportId: z.uuid() }),
  score: z.object({ projectId: z.uuid(), modelId: z.uuid() }),
} as const;

export type QueueName = keyof typeof JOB_QUEUES;
export type JobPayload<Q extends QueueName> = z.infer<(typeof JOB_QUEUES)[Q]>;
export const QUEUE_NAMES = Object.keys(JOB_QUEUES) as QueueName[];
