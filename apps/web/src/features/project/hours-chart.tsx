'use client';
import { LineChart } from '@touchstone/ui/line-chart';
import { useFormatter, useTranslations } from 'next-intl';
import { hourDate, hourPoints } from './hour-points';
import type { ProjectProgress } from './use-progress';

/** How the first day goes, hour by hour in the reader's own time: a line through one day would say nothing. */
export function HoursChart({ perHour }: Pick<ProjectProgress, 'perHour'>) {
  const t = useTranslations('projects.overview.perHour');
  const format = useFormatter();
  return (
    <LineChart
      title={t('title')}
      description={t('description')}
      series={[{ id: 'judgments', label: t('series'), points: hourPoints(perHour, new Date()) }]}
      xLabel={t('x')}
      yLabel={t('y')}
      include={[0, 4]}
      formatX={(hour) => format.dateTime(hourDate(hour), { hour: 'numeric', minute: '2-digit' })}
      formatY={(n) => format.number(n)}
      height={220}
    />
  );
}
