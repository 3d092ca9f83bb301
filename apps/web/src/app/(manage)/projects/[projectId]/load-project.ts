import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { roleHas, type Permission } from '@touchstone/domain/member/permission';
import { requireViewer } from '@/server/require-viewer';
import { orNotFound, serverCaller } from '@/server/server-caller';

/** The project as the viewer sees it, read once a request. */
export const loadProject = cache(async (projectId: string) =>
  orNotFound((await serverCaller()).project.read({ projectId })),
);

/** What a project's page starts with: signed in, a member, and with the permission, or it does not exist. */
export async function requireProject(projectId: string, path: string, permission: Permission) {
  await requireViewer(`/projects/${projectId}${path}`);
  const project = await loadProject(projectId);
  if (!roleHas(project.role, permission)) notFound();
  return project;
}
