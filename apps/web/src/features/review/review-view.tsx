'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { PageHeader } from '@touchstone/ui/page-header';
import { Tabs } from '@touchstone/ui/tabs';
import { Flag, MessageCircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { QuestionCard } from './question-card';
import { ReportCard } from './report-card';
import type { OpenQuestion, ReportedComparison } from './review-types';
import { useOpenQuestions, useOpenReports } from './use-review';

export interface ReviewViewProps {
  projectId: string;
  questions: OpenQuestion[];
  reports: ReportedComparison[];
}

/** What waits for a reviewer. */
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
            content: (
              <>
                <LoadError query={asked} className="mb-4" />
                {asked.data.length === 0 ? (
                  <EmptyState
                    className="rounded-lg border bg-surface"
                    icon={<MessageCircleQuestionMark />}
                    title={t('questions.none.title')}
                    text={t('questions.none.text')}
                  />
                ) : (
                  <ol aria-label={t('questions.list')} className="flex flex-col gap-4">
                    {asked.data.map((question) => (
                      <QuestionCard key={question.id} projectId={projectId} question={question} />
                    ))}
                  </ol>
                )}
              </>
            ),
          },
          {
            value: 'reports',
            label: t('tabs.reports'),
            aside: reported.data.length,
            content: (
              <>
                <LoadError query={reported} className="mb-4" />
                {reported.data.length === 0 ? (
                  <EmptyState
                    className="rounded-lg border bg-surface"
                    icon={<Flag />}
                    title={t('reports.none.title')}
                    text={t('reports.none.text')}
                  />
                ) : (
                  <ol aria-label={t('reports.list')} className="flex flex-col gap-4">
                    {reported.data.map((report) => (
                      <ReportCard key={report.comparisonId} projectId={projectId} reported={report} />
                    ))}
                  </ol>
                )}
              </>
            ),
          },
        ]}
      />
    </>
  );
}
