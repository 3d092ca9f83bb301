'use client';
import { Callout } from '@touchstone/ui/callout';
import { Progress } from '@touchstone/ui/progress';
import { useTranslations } from 'next-intl';
import { isUnderWay } from '../common/job-state';
import type { ScoringView } from './runs-query';

/** How far the scoring is, or how it ended. */
export function ScoringState({ scoring }: { scoring: ScoringView }) {
  const t = useTranslations('reward.scores');
  const { state, done, total, error } = scoring;
  if (state === 'failed') {
    return (
      <Callout tone="danger" title={t('failedTitle')}>
        <p>{error}</p>
        <p>{t('failedNext')}</p>
      </Callout>
    );
  }
  const text =
    state === 'queued' ? t('queuedText') : t(state === 'running' ? 'progress' : 'doneText', { done, total });
  return (
    <div className="max-w-reading">
      <p role="status" className="tabular">
        {text}
      </p>
      {isUnderWay(scoring) && (
        <Progress
          className="mt-2"
          label={t('progressLabel')}
          value={done}
          max={Math.max(total, 1)}
          valueText={text}
        />
      )}
    </div>
  );
}
