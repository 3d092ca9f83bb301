import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { ActionsLog } from '@/features/notice/actions-log';
import { InvitesSection } from '@/features/member/invites-section';
import { MembersTable } from '@/features/member/members-table';
import { requireViewer } from '@/server/require-viewer';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('title') };
}

export default async function MembersPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  await requireProject(projectId, '/members', 'member:read');
  const { userId } = await requireViewer(`/projects/${projectId}/members`);
  const caller = await serverCaller();
  const [t, members, invites] = await Promise.all([
    getTranslations('members'),
    caller.member.list({ projectId }),
    caller.invite.list({ projectId }),
  ]);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <MembersTable projectId={projectId} viewerId={userId} initial={asSent(members)} />
      <div className="mt-8">
        <ActionsLog projectId={projectId} />
      </div>
      <div className="mt-8">
        <InvitesSection projectId={projectId} initial={asSent(invites)} />
      </div>
    </>
  );
}
