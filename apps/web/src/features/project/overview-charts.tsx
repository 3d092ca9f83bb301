'use client';
import { Card } from '@touchstone/ui/card';
import { EmptyState } from '@touchstone/ui/empty-state';
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
  return (
    <div className="grid gap-4 xl:grid-cols-2">
      <Card>
        <OutcomesChart outcomes={progress.outcomes} />
      </Card>
      <Card>
        <DaysChart perDay={progress.perDay} />
      </Card>
    </div>
  );
}
