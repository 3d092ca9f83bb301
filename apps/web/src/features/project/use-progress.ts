'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export type ProjectProgress = Awaited<ReturnType<typeof trpc.project.progress.query>>;

const POLL_MS = 5_000;

/** A project's progress, asked for again every five seconds while its page is in sight. */
export function useProgress(projectId: string, initial: ProjectProgress) {
  return useQuery({
    queryKey: ['progress', projectId],
    queryFn: () => trpc.project.progress.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
}

/** Places for judgments: those filled, and those that can be. */
export const judgedOf = ({ slots }: ProjectProgress) => ({
  judged: slots.counted,
  wanted: slots.open + slots.leased + slots.counted,
});
