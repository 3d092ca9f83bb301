'use client';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { ReportNotes } from './report-notes';
import { ReviewedComparison } from './reviewed-comparison';
import type { ReportedComparison } from './review-types';
import { SettleButtons } from './settle-buttons';
import { useAfterDecision } from './use-settling';

interface ReportCardProps {
  projectId: string;
  reported: ReportedComparison;
}

/** A reported comparison, what was said about it, and the decision. */
export function ReportCard({ projectId, reported }: ReportCardProps) {
  const t = useTranslations('review.reports');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const afterDecision = useAfterDecision(projectId);
  const { comparisonId, since, reports, comparison } = reported;
  const settle = async (decision: ReportDecision) => {
    await trpc.report.settle.mutate({ projectId, comparisonId, decision });
    await afterDecision();
  };
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="text-sm text-muted tabular">
        {t('count', {
          n: reports.length,
          at: format.dateTime(new Date(since), { ...MOMENT, timeZone }),
        })}
      </p>
      <ReportNotes reports={reports} />
      <ReviewedComparison content={comparison} reported />
      <SettleButtons keepText={t('keepText')} settle={settle} />
    </li>
  );
}
