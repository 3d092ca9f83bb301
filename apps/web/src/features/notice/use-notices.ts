'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import type { Notice } from './notice-types';

export const NOTICES_KEY = ['notices'];

/** What was decided about the viewer, in every project. */
export function useNotices(initial: Notice[]) {
  return useQuery({
    queryKey: NOTICES_KEY,
    queryFn: () => trpc.notice.own.query(),
    initialData: initial,
  });
}
