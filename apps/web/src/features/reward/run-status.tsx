'use client';
import { Callout } from '@touchstone/ui/callout';
import { LinkButton } from '@touchstone/ui/link-button';
import { Progress } from '@touchstone/ui/progress';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RunView } from './runs-query';

export interface RunStatusProps {
  projectId: string;
  run: RunView;
  /** The last one drawn; undefined before the first, or where nobody counts. */
  iteration?: number;
}

/** Where an unfinished run stands, or why it came to nothing. */
export function RunStatus({ projectId, run, iteration }: RunStatusProps) {
  const t = useTranslations('reward.run');
  if (run.state === 'done') return null;
  if (run.state === 'failed') {
    return (
      <Callout
        tone="danger"
        title={t('failedTitle')}
        action={
          <LinkButton asChild>
            <Link href={`/projects/${projectId}/snapshots`}>{t('toSnapshots')}</Link>
          </LinkButton>
        }
      >
        <p>{run.error}</p>
        <p>{t('failedNext')}</p>
      </Callout>
    );
  }
  const running = run.state === 'running';
  return (
    <div className="max-w-reading">
      <p className="mb-2 text-muted tabular">
        {!running
          ? t('queuedText')
          : iteration === undefined
            ? t('preparingText')
            : t('runningText', { iteration })}
      </p>
      {running && <Progress label={t('progress')} />}
    </div>
  );
}
