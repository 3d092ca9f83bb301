import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { UsersTable } from '@/features/user/users-table';
import { requireViewer } from '@/server/require-viewer';
import { orNotFound, serverCaller } from '@/server/server-caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users'))('title') };
}

export default async function UsersPage() {
  const { userId } = await requireViewer('/users');
  const users = await orNotFound((await serverCaller()).user.list());
  const t = await getTranslations('users');
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <UsersTable viewerId={userId} initial={asSent(users)} />
    </>
  );
}
