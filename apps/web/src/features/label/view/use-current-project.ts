'use client';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '@/features/common/trpc';
import type { Assignment, Project } from '../desk/desk-api';

/** The project as the page came with it, read anew once a pair comes under newer guidelines or another scheme. */
export function useCurrentProject(initial: Project, shown: Assignment | undefined): Project {
  const isNewer =
    shown !== undefined &&
    (shown.guidelineVersion > initial.guidelineVersion || shown.schemeVersion > initial.schemeVersion);
  const { data } = useQuery({
    queryKey: ['label-project', initial.id, shown?.guidelineVersion, shown?.schemeVersion],
    enabled: isNewer,
    staleTime: Infinity,
    queryFn: () => trpc.project.read.query({ projectId: initial.id }),
  });
  return data ?? initial;
}
