'use client';
import type { TrainingReport } from '@touchstone/domain/reward/training-report';
import { IntervalChart } from '@touchstone/ui/interval-chart';
import { useFormatter, useTranslations } from 'next-intl';
import { PERCENT, WHOLE_PERCENT } from '../common/percent';
import { evaluatedOnKey } from './evaluated-on';
import { isFewGroups } from './is-few-groups';

const COIN = 0.5;

/** A model's held-out accuracy beside what length alone achieves on the same pairs, each with its interval. */
export function AccuracyChart({ report }: { report: TrainingReport }) {
  const t = useTranslations('reward.accuracy');
  const format = useFormatter();
  const { pairs, groups } = report;
  const row = (id: 'model' | 'lengthOnly' | 'longer', value: number, [low, high]: [number, number]) => ({
    id,
    label: t(id),
    value,
    low,
    high,
    tone: id === 'model' ? ('accent' as const) : ('muted' as const),
    strong: id === 'model',
    valueText: t('value', {
      value: format.number(value, PERCENT),
      low: format.number(low, PERCENT),
      high: format.number(high, PERCENT),
    }),
  });
  return (
    <>
      <IntervalChart
        title={t('title')}
        description={t('on', { evaluatedOn: evaluatedOnKey(report), pairs, groups })}
        axisLabel={t('axis')}
        format={(value) => format.number(value, WHOLE_PERCENT)}
        reference={{ value: COIN, label: t('coin') }}
        rows={[
          row('model', report.accuracy, report.accuracyCi95),
          row('lengthOnly', report.baselineLengthOnly, report.baselineLengthOnlyCi95),
          row('longer', report.baselineLongerWins, report.baselineLongerWinsCi95),
        ]}
      />
      {isFewGroups(report) && <p className="mt-2 text-sm text-warning-ink">{t('few', { groups })}</p>}
    </>
  );
}
