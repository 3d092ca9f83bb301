'use client';
import { PageHeader } from '@touchstone/ui/page-header';
import { Tabs } from '@touchstone/ui/tabs';
import { useTranslations } from 'next-intl';
import { QuestionsTab } from './questions-tab';
import { ReportsTab } from './reports-tab';
import type { OpenQuestion, ReportedComparison } from './review-types';
import { useOpenQuestions, useOpenReports } from './use-review';

export interface ReviewViewProps {
  projectId: string;
  questions: OpenQuestion[];
  reports: ReportedComparison[];
}

/** What waits for a reviewer, and what reviewers have done. */
export function ReviewView({ projectId, questions, reports }: ReviewViewProps) {
  const t = useTranslations('review');
  const asked = useOpenQuestions(projectId, questions);
  const reported = useOpenReports(projectId, reports);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Tabs
        label={t('tabs.name')}
        defaultValue={questions.length === 0 && reports.length > 0 ? 'reports' : 'questions'}
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
        ]}
      />
    </>
  );
}
