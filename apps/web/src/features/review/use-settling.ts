'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import type { DecidedComparison, SkippedComparison } from './review-types';
import { openReportsKey } from './use-review';

const POLL_MS = 30_000;

const skippedKey = (projectId: string) => ['skipped', projectId];
const decidedKey = (projectId: string) => ['decided', projectId];

export function useSkipped(projectId: string, initial: SkippedComparison[]) {
  return useQuery({
    queryKey: skippedKey(projectId),
    queryFn: () => trpc.review.skipped.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
}

export function useDecided(projectId: string, initial: DecidedComparison[]) {
  return useQuery({
    queryKey: decidedKey(projectId),
    queryFn: () => trpc.review.settled.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
}

/** Looks again what waits and what is decided; resolves when all of it is known. */
export function useAfterDecision(projectId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [openReportsKey, skippedKey, decidedKey].map((key) =>
        client.invalidateQueries({ queryKey: key(projectId) }),
      ),
    );
}
