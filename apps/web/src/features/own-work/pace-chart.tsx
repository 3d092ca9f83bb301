'use client';
import { LineChart } from '@touchstone/ui/line-chart';
import { useFormatter, useTranslations } from 'next-intl';
import { dayDate, dayPoints } from '../project/day-points';
import type { Pace } from './own-work-types';

/** Judgments a day. The days come in the reader's time zone; from there on they are only numbered. */
export function PaceChart({ perDay }: Pick<Pace, 'perDay'>) {
  const t = useTranslations('ownWork.pace.perDay');
  const format = useFormatter();
  const counts = perDay.map(({ day, judgments }) => ({ day, n: judgments }));
  const points = dayPoints(counts, new Date(`${counts.at(-1)?.day ?? '1970-01-01'}T00:00:00Z`));
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
