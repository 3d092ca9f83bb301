'use client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { OwnStanding } from '@touchstone/domain/judgment/own-standing';
import { trpc } from '../common/trpc';

export interface HistoryFilter {
  search: string;
  outcome: Answer['outcome'] | '';
  standing: OwnStanding | '';
  from: string;
  to: string;
}

export const NO_FILTER: HistoryFilter = { search: '', outcome: '', standing: '', from: '', to: '' };

export const isFiltered = (filter: HistoryFilter): boolean =>
  Object.values(filter).some((value: string) => value.trim() !== '');

/** One's own judgments as the filter says, page after page. */
export function useHistory(projectId: string, timeZone: string, filter: HistoryFilter) {
  const { search, outcome, standing, from, to } = filter;
  return useInfiniteQuery({
    queryKey: ['own-judgments', projectId, timeZone, filter],
    initialPageParam: null as { at: string; id: string } | null,
    queryFn: ({ pageParam, signal }) =>
      trpc.ownWork.judgments.query(
        {
          projectId,
          timeZone,
          ...(search.trim() && { search: search.trim() }),
          ...(outcome && { outcome }),
          ...(standing && { standing }),
          ...(from && { from }),
          ...(to && { to }),
          ...(pageParam && { after: pageParam }),
        },
        { signal },
      ),
    getNextPageParam: ({ next }) => next,
    // What was found before stays in sight until the next is there.
    placeholderData: keepPreviousData,
  });
}
