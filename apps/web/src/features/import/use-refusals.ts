'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

const PAGE = 50;
const LARGEST_PAGE = 1_000;

export type Refusal = Awaited<ReturnType<typeof trpc.import.refusals.query>>[number];

/** Refused lines, a page at a time. `count` is how many there are so far: more of them load anew. */
export function useRefusals(projectId: string, importId: string, count: number) {
  return useInfiniteQuery({
    queryKey: ['refusals', projectId, importId, count],
    queryFn: ({ pageParam }) =>
      trpc.import.refusals.query({ projectId, importId, after: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.line),
    placeholderData: (before) => before,
  });
}

/** All of them, for a file. */
export async function fetchAllRefusals(projectId: string, importId: string): Promise<Refusal[]> {
  const all: Refusal[] = [];
  for (;;) {
    const after = all.at(-1)?.line ?? 0;
    const page = await trpc.import.refusals.query({ projectId, importId, after, limit: LARGEST_PAGE });
    all.push(...page);
    if (page.length < LARGEST_PAGE) return all;
  }
}
