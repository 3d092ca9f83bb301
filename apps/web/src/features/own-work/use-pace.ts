'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

/** How far, how fast and how steadily one works. */
export function usePace(projectId: string, timeZone: string) {
  return useQuery({
    queryKey: ['own-pace', projectId, timeZone],
    queryFn: () => trpc.ownWork.pace.query({ projectId, timeZone }),
  });
}
