'use client';
import { queryOptions, useQuery, type DefinedUseQueryResult } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import { isUnderWay } from '../common/job-state';

/** A snapshot as the API sends it: times are ISO 8601 text. */
export type SnapshotView = Awaited<ReturnType<typeof trpc.snapshot.list.query>>[number];

const POLL_MS = 1000;

const snapshotsQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['snapshots', projectId],
    queryFn: () => trpc.snapshot.list.query({ projectId }),
  });

/** The project's snapshots, newest first; asked for again each second while one of them is being frozen. */
export function useSnapshots(
  projectId: string,
  initial: SnapshotView[],
): DefinedUseQueryResult<SnapshotView[]> {
  return useQuery({
    ...snapshotsQuery(projectId),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? POLL_MS : false),
  });
}

export const snapshotsKey = (projectId: string) => snapshotsQuery(projectId).queryKey;
