'use client';
import { Card } from '@touchstone/ui/card';
import { EmptyState } from '@touchstone/ui/empty-state';
import clsx from 'clsx';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DaysChart } from './days-chart';
import { HoursChart } from './hours-chart';
import { OutcomesChart } from './outcomes-chart';
import type { ProjectProgress } from './use-progress';

export function OverviewCharts({ progress }: { progress: ProjectProgress }) {
  const t = useTranslations('projects.overview.charts');
  if (progress.outcomes.length === 0) {
    return (
      <Card>
        <EmptyState icon={<ChartNoAxesColumn />} title={t('emptyTitle')} text={t('emptyText')} />
      </Card>
    );
  }
  const { perDay, perHour } = progress;
  // Revisions and adjudications alone make outcomes without a day on which something came in.
  const hasTime = perDay.length > 0;
  return (
    <div className={clsx('grid gap-4', hasTime && 'xl:grid-cols-2')}>
      <Card>
        <OutcomesChart outcomes={progress.outcomes} />
      </Card>
      {hasTime && (
        <Card>{perHour.length > 0 ? <HoursChart perHour={perHour} /> : <DaysChart perDay={perDay} />}</Card>
      )}
    </div>
  );
}
