'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export const ownJudgmentKey = (projectId: string, assignmentId: string) => [
  'own-judgment',
  projectId,
  assignmentId,
];

/** One of one's own judgments, with every revision. */
export function useOwnJudgment(projectId: string, assignmentId: string) {
  return useQuery({
    queryKey: ownJudgmentKey(projectId, assignmentId),
    queryFn: () => trpc.ownWork.judgment.query({ projectId, assignmentId }),
  });
}
