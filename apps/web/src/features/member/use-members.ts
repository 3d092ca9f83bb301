'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../common/trpc';

export type Members = Awaited<ReturnType<typeof trpc.member.list.query>>;
export type Invites = Awaited<ReturnType<typeof trpc.invite.list.query>>;

const POLL_MS = 10_000;

export const membersKey = (projectId: string) => ['members', projectId] as const;
export const invitesKey = (projectId: string) => ['invites', projectId] as const;

export const useMembers = (projectId: string, initial: Members) =>
  useQuery({
    queryKey: membersKey(projectId),
    queryFn: () => trpc.member.list.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });

export const useInvites = (projectId: string, initial: Invites) =>
  useQuery({
    queryKey: invitesKey(projectId),
    queryFn: () => trpc.invite.list.query({ projectId }),
    initialData: initial,
    refetchInterval: POLL_MS,
  });
