import type { JobState } from '@touchstone/domain/job/job-state';

/** Whether the worker still has something to do, so that it is worth asking again. */
export const isUnderWay = ({ state }: { state: JobState }) => state === 'queued' || state === 'running';
