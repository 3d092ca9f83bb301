'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import type { OpenQuestion, ReportedComparison } from './review-types';

const POLL_MS = 30_000;

export const openQuestionsKey = (projectId: string) => ['open-questions', projectId];
export const answeredQuestionsKey = (projectId: string) => ['answered-questions', projectId];
export const openReportsKey = (projectId: string) => ['open-reports', projectId];

export function useOpenQuestions(projectId: string, initial: OpenQuestion[]) {
  return useQuery({
    queryKey: openQuestionsKey(projectId),
    queryFn: () => trpc.question.open.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
}

export function useOpenReports(projectId: string, initial: ReportedComparison[]) {
  return useQuery({
    queryKey: openReportsKey(projectId),
    queryFn: () => trpc.report.open.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
}

/** Asked for once they are looked for. */
export function useAnsweredQuestions(projectId: string, enabled: boolean) {
  return useQuery({
    queryKey: answeredQuestionsKey(projectId),
    queryFn: () => trpc.question.answered.query({ projectId }),
    enabled,
  });
}
