'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export type HandedOut = Awaited<ReturnType<typeof trpc.distribution.handedOut.query>>;

const POLL_MS = 10_000;
export const handedOutKey = (projectId: string) => ['handed-out', projectId] as const;

export const useHandedOut = (projectId: string, initial: HandedOut) =>
  useQuery({
    queryKey: handedOutKey(projectId),
    queryFn: () => trpc.distribution.handedOut.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
