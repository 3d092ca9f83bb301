'use client';
import { Callout } from '@touchstone/ui/callout';
import { Progress } from '@touchstone/ui/progress';
import { useTranslations } from 'next-intl';
import type { SnapshotView } from './snapshots-query';

/** What there is to say of a snapshot that is not frozen. */
export function SnapshotState({ snapshot }: { snapshot: SnapshotView }) {
  const t = useTranslations('snapshots');
  if (snapshot.state === 'failed') {
    return (
      <Callout tone="danger" title={t('failedTitle')}>
        <p>{snapshot.error}</p>
        <p>{t('failedNext')}</p>
      </Callout>
    );
  }
  const running = snapshot.state === 'running';
  return (
    <div className="max-w-reading">
      <p role="status" className="mb-2 text-muted">
        {t(running ? 'runningText' : 'queuedText')}
      </p>
      {running && <Progress label={t('state.running')} />}
    </div>
  );
}
