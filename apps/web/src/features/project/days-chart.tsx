'use client';
import { LineChart } from '@touchstone/ui/line-chart';
import { useFormatter, useTranslations } from 'next-intl';
import { dayDate, dayPoints } from './day-points';
import type { ProjectProgress } from './use-progress';

/** How steadily the work goes. */
export function DaysChart({ perDay }: Pick<ProjectProgress, 'perDay'>) {
  const t = useTranslations('projects.overview.perDay');
  const format = useFormatter();
  const points = dayPoints(perDay, new Date());
  return (
    <LineChart
      title={t('title')}
      description={t('description')}
      series={[{ id: 'judgments', label: t('series'), points }]}
      xLabel={t('x')}
      yLabel={t('y')}
      include={[0, 4]}
      formatX={(day) => format.dateTime(dayDate(day), { month: 'short', day: 'numeric', timeZone: 'UTC' })}
      formatY={(n) => format.number(n)}
      height={220}
    />
  );
}
