'use client';
import { queryOptions, useQuery, type DefinedUseQueryResult } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import { isUnderWay } from '../common/job-state';

/** A training run as the API sends it: times are ISO 8601 text. */
export type RunView = Awaited<ReturnType<typeof trpc.reward.runs.query>>[number];
export type ScoringView = NonNullable<NonNullable<RunView['model']>['scoring']>;

const POLL_MS = 1000;

const runsQuery = (projectId: string, runId?: string) =>
  queryOptions({
    queryKey: ['training-runs', projectId, runId ?? 'all'],
    queryFn: () => trpc.reward.runs.query({ projectId, ...(runId === undefined ? {} : { runId }) }),
  });

/** Whether the worker still trains the run, or scores with its model. */
const isBusy = (run: RunView) =>
  isUnderWay(run) || (run.model?.scoring ? isUnderWay(run.model.scoring) : false);

/** The project's training runs, newest first, or the one named; asked for each second while there is work on them. */
export function useRuns(
  projectId: string,
  initial: RunView[],
  runId?: string,
): DefinedUseQueryResult<RunView[]> {
  return useQuery({
    ...runsQuery(projectId, runId),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data?.some(isBusy) ? POLL_MS : false),
  });
}

export const runsKey = (projectId: string) => ['training-runs', projectId];
