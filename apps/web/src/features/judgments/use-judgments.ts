'use client';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import { toJudgmentFilter, type FilterTexts } from './judgment-address';

/** The project's judgments as the filter says, page after page. */
export function useJudgments(projectId: string, timeZone: string, filter: FilterTexts) {
  return useInfiniteQuery({
    queryKey: ['judgments', projectId, timeZone, filter],
    initialPageParam: null as { at: string; id: string } | null,
    queryFn: ({ pageParam, signal }) =>
      trpc.judgment.list.query(
        { projectId, ...toJudgmentFilter(filter, timeZone), ...(pageParam && { after: pageParam }) },
        { signal },
      ),
    getNextPageParam: ({ next }) => next,
    // What was found before stays in sight until the next is there.
    placeholderData: keepPreviousData,
  });
}

/** One judgment with its history. To open it changes what its reader is asked from then on, so it is opened once. */
export function useOpenedJudgment(projectId: string, judgmentId: string) {
  return useQuery({
    queryKey: ['opened-judgment', projectId, judgmentId],
    queryFn: () => trpc.judgment.open.mutate({ projectId, judgmentId }),
    staleTime: Infinity,
  });
}
