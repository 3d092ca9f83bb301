'use client';
import type { TrainingReport } from '@touchstone/domain/reward/training-report';
import { Callout, type CalloutTone } from '@touchstone/ui/callout';
import { useFormatter, useTranslations } from 'next-intl';
import { isFewGroups } from './is-few-groups';

const TONES: Record<'better' | 'worse' | 'unclear', CalloutTone> = {
  better: 'success',
  worse: 'warning',
  unclear: 'info',
};

const POINTS = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** Whether the model knows more than length, in one sentence: the interval of the difference decides, if it can be trusted. */
export function Verdict({ report }: { report: TrainingReport }) {
  const t = useTranslations('reward.verdict');
  const format = useFormatter();
  const [low, high] = report.differenceToLengthOnlyCi95;
  const verdict = isFewGroups(report) ? 'unclear' : low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear';
  const points = (value: number) => format.number(100 * value, { ...POINTS, signDisplay: 'negative' });
  return (
    <Callout tone={TONES[verdict]} title={t(verdict)}>
      <p className="tabular">
        {t('text', {
          difference: format.number(100 * Math.abs(report.differenceToLengthOnly), POINTS),
          direction: report.differenceToLengthOnly < 0 ? 'less' : 'more',
          low: points(low),
          high: points(high),
          pairs: report.pairs,
        })}
      </p>
      {verdict === 'unclear' && <p>{t('unclearNext')}</p>}
    </Callout>
  );
}
