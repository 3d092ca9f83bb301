'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { PageHeader } from '@touchstone/ui/page-header';
import { Gauge } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { RunItem } from './run-item';
import { useRuns, type RunView } from './runs-query';
import { StartTraining, type FrozenSnapshot } from './start-training';

export interface ModelsViewProps {
  projectId: string;
  initial: RunView[];
  snapshots: FrozenSnapshot[];
  /** The snapshot to train on, as a link said. */
  wanted: string | undefined;
}

export function ModelsView({ projectId, initial, snapshots, wanted }: ModelsViewProps) {
  const t = useTranslations('reward');
  const query = useRuns(projectId, initial);
  const runs = query.data;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 xl:sticky xl:top-18 xl:order-last">
          <StartTraining projectId={projectId} snapshots={snapshots} wanted={wanted} />
        </div>
        <section aria-label={t('list')} className="flex min-w-0 flex-col gap-3">
          <LoadError query={query} />
          {runs.length === 0 ? (
            <EmptyState
              className="rounded-lg border bg-surface"
              icon={<Gauge />}
              title={t('empty.title')}
              text={t(snapshots.length > 0 ? 'empty.text' : 'empty.textNoSnapshot')}
            />
          ) : (
            runs.map((run) => <RunItem key={run.id} projectId={projectId} run={run} />)
          )}
        </section>
      </div>
    </>
  );
}
