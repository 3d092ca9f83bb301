import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { NoticesView } from '@/features/notice/notices-view';
import { requireViewer } from '@/server/require-viewer';
import { serverCaller } from '@/server/server-caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') };
}

/** Outside every project: whoever was removed from one has to read why. */
export default async function NoticesPage() {
  await requireViewer('/notices');
  const [t, notices] = await Promise.all([
    getTranslations('notices'),
    serverCaller().then((caller) => caller.notice.own()),
  ]);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <NoticesView initial={asSent(notices)} />
    </>
  );
}
