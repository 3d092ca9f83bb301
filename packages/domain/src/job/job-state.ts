/** The life of long work in the worker: an import, a snapshot, a training or scoring run. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];
