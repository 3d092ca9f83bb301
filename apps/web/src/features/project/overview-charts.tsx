'use client';
import { Card } from '@touchstone/ui/card';
import { EmptyState } from '@touchstone/ui/empty-state';
import clsx from 'clsx';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DaysChart } from './days-chart';
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
  // A line through one day says nothing, and would leave half of the row empty.
  const hasDays = progress.perDay.length > 1;
  return (
    <div className={clsx('grid gap-4', hasDays && 'xl:grid-cols-2')}>
      <Card>
        <OutcomesChart outcomes={progress.outcomes} />
      </Card>
      {hasDays && (
        <Card>
          <DaysChart perDay={progress.perDay} />
        </Card>
      )}
    </div>
  );
}
