'use client';
import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import { LineChart } from '@touchstone/ui/line-chart';
import { useFormatter, useTranslations } from 'next-intl';
import { LEAST_PAIRED } from './least-paired';
import { TooLittle } from './too-little';
import { useFigureText } from './use-figure-text';

const DAY_MS = 24 * 60 * 60 * 1000;
const SHORT = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;

/** Alpha by week, where a week has enough. Weeks are drawn by their Monday. */
export function AgreementOverTime({ byWeek }: { byWeek: QualityAgreement['byWeek'] }) {
  const t = useTranslations('quality.agreement');
  const format = useFormatter();
  const { coefficient, withInterval } = useFigureText();
  const points = byWeek.flatMap(({ week, agreement: { planned } }) => {
    const { value, ci95 } = planned.alphaNominal;
    if (planned.pairedItems < LEAST_PAIRED || value === null) return [];
    return [{ x: Date.parse(week) / DAY_MS, y: value, low: ci95?.[0] ?? null, high: ci95?.[1] ?? null }];
  });
  if (points.length < 2) {
    return (
      <TooLittle title={t('overTime')} text={t('leastWeeks', { n: LEAST_PAIRED, weeks: points.length })} />
    );
  }
  return (
    <LineChart
      className="rounded-lg border bg-surface p-4"
      title={t('overTime')}
      description={t('overTimeText')}
      xLabel={t('week')}
      yLabel={t('alpha')}
      series={[{ id: 'alpha', label: t('alpha'), points, tone: 1 }]}
      formatX={(x) => format.dateTime(new Date(x * DAY_MS), SHORT)}
      formatY={coefficient}
      formatPoint={({ y, low, high }) =>
        withInterval('coefficient', y, low == null || high == null ? null : [low, high])
      }
      include={[0, 1]}
    />
  );
}
