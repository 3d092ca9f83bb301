'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import type { OpenCase, Queue } from './adjudicate-types';

const POLL_MS = 30_000;

const queueKey = (projectId: string) => ['adjudication', projectId];

/** What waits for the reviewers, and what they decided. */
export function useQueue(projectId: string, initial: Queue) {
  return useQuery({
    queryKey: queueKey(projectId),
    queryFn: () => trpc.adjudication.queue.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
}

/** Looks again what waits; resolves when it is known. */
export function useAfterDecision(projectId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: queueKey(projectId) });
}

/** Takes up a comparison, the next or one by its id; the queue is looked at again, for it may be another than was thought. */
export function useOpenCase(projectId: string, onOpen: (opened: OpenCase | null) => void) {
  const after = useAfterDecision(projectId);
  return useMutation({
    mutationFn: (comparisonId: string | undefined) =>
      trpc.adjudication.open.mutate({ projectId, ...(comparisonId !== undefined && { comparisonId }) }),
    onSuccess: onOpen,
    onSettled: after,
  });
}
