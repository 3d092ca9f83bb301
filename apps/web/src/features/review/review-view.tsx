'use client';
import { PageHeader } from '@touchstone/ui/page-header';
import { Tabs } from '@touchstone/ui/tabs';
import { Flag, Gavel, SkipForward } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { AppealsTab } from '../notice/appeals-tab';
import { useRaterActions } from '../notice/use-rater-actions';
import { DecidedCard } from './decided-card';
import { QuestionsTab } from './questions-tab';
import { ReportCard } from './report-card';
import { ReviewList } from './review-list';
import type { DecidedComparison, OpenQuestion, ReportedComparison, SkippedComparison } from './review-types';
import { SkippedCard } from './skipped-card';
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
  const appealed = useRaterActions(projectId, true);
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
            content: (
              <ReviewList
                query={reported}
                label={t('reports.list')}
                empty={{ icon: <Flag />, title: t('reports.none.title'), text: t('reports.none.text') }}
              >
                {reported.data.map((each) => (
                  <ReportCard key={each.comparisonId} projectId={projectId} reported={each} />
                ))}
              </ReviewList>
            ),
          },
          {
            value: 'skipped',
            label: t('tabs.skipped'),
            aside: passed.data.length,
            content: (
              <ReviewList
                query={passed}
                label={t('skipped.list')}
                empty={{
                  icon: <SkipForward />,
                  title: t('skipped.none.title'),
                  text: t('skipped.none.text'),
                }}
              >
                {passed.data.map((each) => (
                  <SkippedCard key={each.comparisonId} projectId={projectId} skipped={each} />
                ))}
              </ReviewList>
            ),
          },
          {
            value: 'appeals',
            label: t('tabs.appeals'),
            aside: appealed.data?.length,
            content: <AppealsTab projectId={projectId} />,
          },
          {
            value: 'decided',
            label: t('tabs.decided'),
            content: (
              <ReviewList
                query={settled}
                label={t('decided.list')}
                empty={{ icon: <Gavel />, title: t('decided.none.title'), text: t('decided.none.text') }}
              >
                {settled.data.map((each) => (
                  <DecidedCard key={each.comparisonId} projectId={projectId} decided={each} />
                ))}
              </ReviewList>
            ),
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
