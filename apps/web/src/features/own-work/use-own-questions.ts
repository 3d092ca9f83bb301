'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export const OWN_QUESTIONS = 'own-questions';

/** One's own questions with their replies: all, or those about one assignment. Looked up again every minute. */
export function useOwnQuestions(projectId: string, assignmentId?: string) {
  return useQuery({
    queryKey: [OWN_QUESTIONS, projectId, assignmentId ?? null],
    queryFn: () =>
      trpc.question.own.query({ projectId, ...(assignmentId === undefined ? {} : { assignmentId }) }),
    refetchInterval: 60_000,
  });
}
