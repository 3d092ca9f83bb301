'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export type Distribution = Awaited<ReturnType<typeof trpc.distribution.read.query>>;

const POLL_MS = 10_000;
const keyOf = (projectId: string) => ['distribution', projectId] as const;

export const useDistribution = (projectId: string, initial: Distribution) =>
  useQuery({
    queryKey: keyOf(projectId),
    queryFn: () => trpc.distribution.read.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });

/** Looks again at how the work is handed out. */
export function useAfterChange(projectId: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keyOf(projectId) });
}
