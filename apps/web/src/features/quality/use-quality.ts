'use client';
import { useQuery, type DefinedUseQueryResult } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import { isUnderWay } from '../common/job-state';

/** What is known of a project's quality, as the API sends it. */
export type QualityData = Awaited<ReturnType<typeof trpc.quality.read.query>>;

const POLL_MS = 1000;
/** The worker makes a report by itself now and then. */
const IDLE_MS = 60_000;

export const qualityKey = (projectId: string) => ['quality', projectId];

/** The project's quality; asked for each second while a report is being made. */
export function useQuality(projectId: string, initial: QualityData): DefinedUseQueryResult<QualityData> {
  return useQuery({
    queryKey: qualityKey(projectId),
    queryFn: () => trpc.quality.read.query({ projectId }),
    initialData: initial,
    refetchInterval: ({ state }) =>
      state.data?.underWay && isUnderWay(state.data.underWay) ? POLL_MS : IDLE_MS,
  });
}
