'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import type { DecidedComparison, SkippedComparison } from './review-types';

const POLL_MS = 30_000;

export const skippedKey = (projectId: string) => ['skipped', projectId];
export const decidedKey = (projectId: string) => ['decided', projectId];

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
