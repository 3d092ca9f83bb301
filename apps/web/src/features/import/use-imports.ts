'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export type Imports = Awaited<ReturnType<typeof trpc.import.list.query>>;
export type ImportRow = Imports[number];

const LIVE_MS = 1_000;

export const isLive = ({ state }: Pick<ImportRow, 'state'>) => state === 'queued' || state === 'running';

/** The project's imports; asked for every second while one is under way. */
export function useImports(projectId: string, initial: Imports) {
  return useQuery({
    queryKey: ['imports', projectId],
    queryFn: () => trpc.import.list.query({ projectId }),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data?.some(isLive) ? LIVE_MS : false),
  });
}
