'use client';
import { PageHeader } from '@touchstone/ui/page-header';
import { Tabs } from '@touchstone/ui/tabs';
import { useTranslations } from 'next-intl';
import { QuestionsTab } from './questions-tab';
import { ReportsTab } from './reports-tab';
import { DecidedSection } from './decided-section';
import type { DecidedComparison, OpenQuestion, ReportedComparison, SkippedComparison } from './review-types';
import { SkippedSection } from './skipped-section';
import { useOpenQuestions, useOpenReports } from './use-review';
import { useDecided, useSkipped } from './use-settling';

export interface ReviewViewProps {
  projectId: string;
  questions: OpenQuestion[];
  reports: ReportedComparison[];
  skipped: SkippedComparison[];
  decided: DecidedComparison[];
}

/** What waits for a reviewer, and what reviewers have done. */
export function ReviewView({ projectId, questions, reports, skipped, decided }: ReviewViewProps) {
  const t = useTranslations('review');
  const asked = useOpenQuestions(projectId, questions);
  const reported = useOpenReports(projectId, reports);
  const passed = useSkipped(projectId, skipped);
  const settled = useDecided(projectId, decided);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Tabs
        label={t('tabs.name')}
        defaultValue={firstWaiting({ questions, reports, skipped })}
        items={[
          {
            value: 'questions',
            label: t('tabs.questions'),
            aside: asked.data.length,
            content: <QuestionsTab projectId={projectId} open={asked} />,
          },
          {
            value: 'reports',
            label: t('tabs.reports'),
            aside: reported.data.length,
            content: <ReportsTab projectId={projectId} open={reported} />,
          },
          {
            value: 'skipped',
            label: t('tabs.skipped'),
            aside: passed.data.length,
            content: <SkippedSection projectId={projectId} query={passed} />,
          },
          {
            value: 'decided',
            label: t('tabs.decided'),
            content: <DecidedSection projectId={projectId} query={settled} />,
          },
        ]}
      />
    </>
  );
}

/** The first tab in which something waits. */
function firstWaiting(waiting: Record<'questions' | 'reports' | 'skipped', unknown[]>) {
  return (['questions', 'reports', 'skipped'] as const).find((tab) => waiting[tab].length > 0) ?? 'questions';
}
