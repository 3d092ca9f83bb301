import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { DAY } from '@/features/common/date-formats';
import { asSent } from '@/features/common/sent';
import { SnapshotsView } from '@/features/snapshot/snapshots-view';
import { orNotFound, serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('snapshots');
  return { title: t('title') };
}

export default async function SnapshotsPage({
  params,
  searchParams,
}: {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ projectId }, { snapshot: wanted }] = await Promise.all([params, searchParams]);
  await requireProject(projectId, '/snapshots', 'snapshot:read');
  const [t, format, caller] = await Promise.all([
    getTranslations('snapshots.create'),
    getFormatter(),
    serverCaller(),
  ]);
  const snapshots = await orNotFound(caller.snapshot.list({ projectId }));
  const date = format.dateTime(new Date(), DAY);
  return (
    <SnapshotsView
      projectId={projectId}
      initial={asSent(snapshots)}
      defaultName={t('namePrefix', { date })}
      wanted={typeof wanted === 'string' ? wanted : undefined}
    />
  );
}
