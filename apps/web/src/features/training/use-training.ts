'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import type { Training } from './training-types';

const trainingKey = (projectId: string) => ['training', projectId];

/** Where the viewer stands with the training round. */
export function useTraining(projectId: string, initial: Training) {
  return useQuery({
    queryKey: trainingKey(projectId),
    queryFn: () => trpc.training.read.query({ projectId }),
    initialData: initial,
    staleTime: Infinity,
  });
}

/** Looks again where the viewer stands; resolves when it is known. */
export function useAfterTraining(projectId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: trainingKey(projectId) });
}
