'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { trpc } from '../common/trpc';
import { isWaiting, type OutboxEntry } from '../label/outbox/outbox-entry';
import { todayCount } from './today-count';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';

const ASKED_EVERY_MS = 60_000;

/**
 * Pairs judged today in a project, from whichever browser. The server is asked when the desk opens and once a minute, not
 * with each judgment; between, what was judged here is added.
 *
 * @param judgedHere today, in this browser
 */
export function useToday(projectId: string, judgedHere: number, entries: readonly OutboxEntry[]): number {
  const timeZone = useBrowserTimeZone();
  const waiting = entries.filter(
    (entry) =>
      entry.kind === 'judgment' &&
      entry.projectId === projectId &&
      entry.supersedes === undefined &&
      isWaiting(entry),
  ).length;
  const here = useRef({ judgedHere, waiting });
  useEffect(() => {
    here.current = { judgedHere, waiting };
  }, [judgedHere, waiting]);
  const { data } = useQuery({
    queryKey: ['own-today', projectId, timeZone],
    // Who sits at another desk of this browser next has a number of their own.
    gcTime: 0,
    refetchInterval: ASKED_EVERY_MS,
    queryFn: async () => {
      const accepted = await trpc.ownWork.today.query({ projectId, timeZone });
      return { accepted, ...here.current };
    },
  });
  return todayCount(judgedHere, data);
}
