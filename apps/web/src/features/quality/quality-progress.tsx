'use client';
import { Callout } from '@touchstone/ui/callout';
import { Progress } from '@touchstone/ui/progress';
import { useTranslations } from 'next-intl';
import type { QualityData } from './use-quality';

/** How far the report is that is being made, or why it was not. */
export function QualityProgress({ underWay }: { underWay: QualityData['underWay'] }) {
  const t = useTranslations('quality');
  if (!underWay) return null;
  if (underWay.state === 'failed') {
    return (
      <Callout tone="danger" className="mb-6" title={t('failed')}>
        <p>{underWay.error}</p>
        <p>{t('failedNext')}</p>
      </Callout>
    );
  }
  const { state, done, total } = underWay;
  const text = state === 'queued' ? t('waiting') : t('makingText', { done, total });
  return (
    <div className="mb-6 rounded-lg border bg-surface p-4">
      <Progress
        label={t('making')}
        valueText={text}
        {...(state === 'running' && { value: done, max: total })}
      />
      <p className="mt-2 text-sm text-muted tabular">{text}</p>
    </div>
  );
}
