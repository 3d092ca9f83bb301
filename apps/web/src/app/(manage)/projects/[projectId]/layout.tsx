import Link from 'next/link';
import type { ReactNode } from 'react';
import { ManageFrame } from '@/features/frame/manage-frame';
import { ProjectNav } from '@/features/frame/project-nav';
import { SentMessages } from '@/i18n/sent-messages';
import { signOutAction } from '@/server/actions/sign-out';
import { loadAccount } from '../../load-account';
import { loadProject } from './load-project';

export default async function ProjectLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ projectId: string }>;
}) {
  const [{ projectId }, account] = await Promise.all([params, loadAccount()]);
  if (!account) return children; // the page sends to sign-in
  const { name, role, canLabel } = await loadProject(projectId);
  return (
    <SentMessages with="project">
      <ManageFrame
        {...account}
        signOut={signOutAction}
        nav={<ProjectNav projectId={projectId} role={role} canLabel={canLabel} />}
        context={
          <Link
            href={`/projects/${projectId}`}
            className="truncate rounded-sm border-s ps-3 text-muted hover:text-ink pointer-coarse:leading-[2.75rem]"
          >
            {name}
          </Link>
        }
      >
        {children}
      </ManageFrame>
    </SentMessages>
  );
}
