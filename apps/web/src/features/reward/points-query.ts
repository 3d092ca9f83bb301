'use client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { JobState } from '@touchstone/domain/job/job-state';
import { trpc } from '../common/trpc';
import { isUnderWay } from '../common/job-state';

/** One iteration of a run's curves. */
export type PointView = Awaited<ReturnType<typeof trpc.reward.points.query>>[number];

const POLL_MS = 500;

/** The curve of a run, as far as it is drawn. The state is part of the key, so the end of a run fetches its last points. */
export function usePoints(
  projectId: string,
  { id: runId, state }: { id: string; state: JobState },
  initial: PointView[],
): PointView[] {
  const { data } = useQuery({
    queryKey: ['training-points', projectId, runId, state],
    queryFn: () => trpc.reward.points.query({ projectId, runId }),
    placeholderData: keepPreviousData,
    refetchInterval: isUnderWay({ state }) ? POLL_MS : false,
  });
  return data ?? initial;
}
