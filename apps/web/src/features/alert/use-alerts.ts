'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export type AlertsData = Awaited<ReturnType<typeof trpc.alert.read.query>>;

const POLL_MS = 2000;
export const alertsKey = (projectId: string) => ['alerts', projectId];

/** A project's alerts; asked for now and again while one is on its way. */
export const useAlerts = (projectId: string) =>
  useQuery({
    queryKey: alertsKey(projectId),
    queryFn: () => trpc.alert.read.query({ projectId }),
    refetchInterval: ({ state }) =>
      state.data?.deliveries.some((delivery) => delivery.state === 'queued') ? POLL_MS : false,
  });
