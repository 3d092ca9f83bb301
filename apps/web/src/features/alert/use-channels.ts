'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export type Channels = Awaited<ReturnType<typeof trpc.alert.channels.query>>;
export type Channel = Channels[number];

const POLL_MS = 10_000;
/** While something is on its way, its coming is waited for. */
const WAITING_POLL_MS = 1_500;

export const channelsKey = (projectId: string) => ['alertChannels', projectId] as const;

export const useChannels = (projectId: string, initial: Channels) =>
  useQuery({
    queryKey: channelsKey(projectId),
    queryFn: () => trpc.alert.channels.query({ projectId }),
    initialData: initial,
    refetchInterval: ({ state }) =>
      state.data?.some(({ deliveries }) =>
        deliveries.some(({ attempts, state }) => isOnItsWay(attempts, state)),
      )
        ? WAITING_POLL_MS
        : POLL_MS,
  });

export function isOnItsWay(attempts: number, state: Channel['deliveries'][number]['state']): boolean {
  return state === 'waiting' && attempts === 0;
}
