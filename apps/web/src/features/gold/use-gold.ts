'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import type { GoldCandidate, GoldItem } from './gold-types';

const goldKey = (projectId: string) => ['gold', projectId];
const agreedKey = (projectId: string) => ['gold-agreed', projectId];
export const foundKey = (projectId: string) => ['gold-found', projectId];

export function useGold(projectId: string, initial: GoldItem[]) {
  return useQuery({
    queryKey: goldKey(projectId),
    queryFn: () => trpc.gold.list.query({ projectId }),
    initialData: initial,
  });
}

export function useAgreed(projectId: string, initial: GoldCandidate[]) {
  return useQuery({
    queryKey: agreedKey(projectId),
    queryFn: () => trpc.gold.candidates.query({ projectId }),
    initialData: initial,
  });
}

/** Looks again at what is gold and what may become it. */
export function useAfterGold(projectId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [goldKey, agreedKey, foundKey].map((key) => client.invalidateQueries({ queryKey: key(projectId) })),
    );
}
