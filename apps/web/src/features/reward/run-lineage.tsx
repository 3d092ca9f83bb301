'use client';
import { Card } from '@touchstone/ui/card';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { HashLine } from '../snapshot/hash-line';
import type { RunView } from './runs-query';

/** What the model was made from, and by what it can be recognised. */
export function RunLineage({ projectId, run }: { projectId: string; run: RunView }) {
  const t = useTranslations('reward.lineage');
  const { snapshot, model, seed } = run;
  return (
    <Card title={t('title')}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1 [&>dd]:text-end [&>dt]:text-sm [&>dt]:text-muted">
        <dt>{t('snapshot')}</dt>
        <dd className="wrap-anywhere">
          <Link
            className="text-accent-ink underline underline-offset-2 touch-target justify-end"
            href={`/projects/${projectId}/snapshots?snapshot=${snapshot.id}#${snapshot.id}`}
          >
            {snapshot.name}
          </Link>
        </dd>
        {snapshot.sha256 && (
          <>
            <dt>{t('snapshotHash')}</dt>
            <dd>
              <HashLine sha256={snapshot.sha256} of={t('hashOfSnapshot')} />
            </dd>
          </>
        )}
        <dt>{t('seed')}</dt>
        <dd className="tabular">{seed}</dd>
        {model && (
          <>
            <dt>{t('weightsHash')}</dt>
            <dd>
              <HashLine sha256={model.sha256} of={t('hashOfWeights')} />
            </dd>
          </>
        )}
      </dl>
    </Card>
  );
}
