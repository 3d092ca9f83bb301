'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../common/trpc';
import { membersKey } from '../member/use-members';

const POLL_MS = 30_000;
const raterActionsKey = (projectId: string) => ['rater-actions', projectId];

/** What was done about the project's annotators; only what is appealed against and waits, when asked so. */
export function useRaterActions(projectId: string, appealed: boolean) {
  return useQuery({
    queryKey: [...raterActionsKey(projectId), appealed],
    queryFn: () => trpc.rater.actions.query({ projectId, appealed }),
    refetchInterval: POLL_MS,
  });
}

/** Looks again at what was done, and at who is a member. */
export function useAfterRaterAction(projectId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [raterActionsKey, membersKey].map((key) => client.invalidateQueries({ queryKey: key(projectId) })),
    );
}
