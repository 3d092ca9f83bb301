'use client';
import { useQueryClient } from '@tanstack/react-query';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { Button } from '@touchstone/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../own-work/use-browser-time-zone';
import { ReportNotes } from './report-notes';
import { ReviewedComparison } from './reviewed-comparison';
import type { ReportedComparison } from './review-types';
import { openReportsKey, settledReportsKey } from './use-review';
import { decidedKey } from './use-settling';

interface ReportCardProps {
  projectId: string;
  reported: ReportedComparison;
}

/** A reported comparison, what was said about it, and the decision. */
export function ReportCard({ projectId, reported }: ReportCardProps) {
  const t = useTranslations('review.reports');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const client = useQueryClient();
  const { comparisonId, since, reports, comparison } = reported;
  const settle = async (decision: ReportDecision) => {
    await trpc.report.settle.mutate({ projectId, comparisonId, decision });
    toast.success(t(decision === 'keep' ? 'kept' : 'withheld'));
    void client.invalidateQueries({ queryKey: settledReportsKey(projectId) });
    void client.invalidateQueries({ queryKey: decidedKey(projectId) });
    await client.invalidateQueries({ queryKey: openReportsKey(projectId) });
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
      <div className="mt-4 flex flex-wrap gap-2 border-t pt-4">
        <ConfirmDialog
          trigger={<Button>{t('keep')}</Button>}
          title={t('keep')}
          text={t('keepText')}
          confirmLabel={t('keep')}
          tone="primary"
          onConfirm={() => settle('keep')}
        />
        <ConfirmDialog
          trigger={<Button variant="danger">{t('withhold')}</Button>}
          title={t('withhold')}
          text={t('withholdText')}
          confirmLabel={t('withhold')}
          onConfirm={() => settle('withhold')}
        />
      </div>
    </li>
  );
}
