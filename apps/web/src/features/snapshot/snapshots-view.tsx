'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { LinkButton } from '@touchstone/ui/link-button';
import { PageHeader } from '@touchstone/ui/page-header';
import { Archive } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { CreateSnapshot } from './create-snapshot';
import { SnapshotItem } from './snapshot-item';
import { useSnapshots, type SnapshotView } from './snapshots-query';

export interface SnapshotsViewProps {
  projectId: string;
  initial: SnapshotView[];
  defaultName: string;
  /** The one to unfold; by default the newest. */
  wanted: string | undefined;
}

export function SnapshotsView({ projectId, initial, defaultName, wanted }: SnapshotsViewProps) {
  const t = useTranslations('snapshots');
  const query = useSnapshots(projectId, initial);
  const snapshots = query.data;
  const unfolded = snapshots.some(({ id }) => id === wanted) ? wanted : snapshots[0]?.id;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="xl:sticky xl:top-18 xl:order-last">
          <CreateSnapshot projectId={projectId} defaultName={defaultName} />
        </div>
        <section aria-label={t('list')} className="flex min-w-0 flex-col gap-3">
          <LoadError query={query} />
          {snapshots.length === 0 ? (
            <EmptyState
              className="rounded-lg border bg-surface"
              icon={<Archive />}
              title={t('empty.title')}
              text={t('empty.text')}
              action={
                <LinkButton asChild>
                  <Link href={`/projects/${projectId}`}>{t('empty.progress')}</Link>
                </LinkButton>
              }
            />
          ) : (
            snapshots.map((snapshot) => (
              <SnapshotItem
                key={snapshot.id}
                projectId={projectId}
                snapshot={snapshot}
                open={snapshot.id === unfolded}
              />
            ))
          )}
        </section>
      </div>
    </>
  );
}
