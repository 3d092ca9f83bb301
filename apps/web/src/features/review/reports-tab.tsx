'use client';
import { Flag } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ReportCard } from './report-card';
import { ReviewList, type ReviewState } from './review-list';
import { SettledCard } from './settled-card';
import { useSettledReports, type useOpenReports } from './use-review';

interface ReportsTabProps {
  projectId: string;
  open: ReturnType<typeof useOpenReports>;
}

/** Reported comparisons that wait for a decision, or that have one. */
export function ReportsTab({ projectId, open }: ReportsTabProps) {
  const t = useTranslations('review.reports');
  const [state, setState] = useState<ReviewState>('open');
  const settled = useSettledReports(projectId, state === 'done');
  const isOpen = state === 'open';
  return (
    <ReviewList
      state={state}
      onState={setState}
      query={isOpen ? open : settled}
      label={t(isOpen ? 'list' : 'done.list')}
      empty={{
        icon: <Flag />,
        title: t(isOpen ? 'none.title' : 'done.none.title'),
        text: t(isOpen ? 'none.text' : 'done.none.text'),
      }}
    >
      {isOpen
        ? open.data.map((report) => (
            <ReportCard key={report.comparisonId} projectId={projectId} reported={report} />
          ))
        : (settled.data ?? []).map((each) => (
            <SettledCard key={`${each.comparisonId} ${each.settledAt}`} settled={each} />
          ))}
    </ReviewList>
  );
}
