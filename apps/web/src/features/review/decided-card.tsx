'use client';
import { Badge } from '@touchstone/ui/badge';
import { Button } from '@touchstone/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { ReportNotes } from './report-notes';
import { ReviewedComparison } from './reviewed-comparison';
import type { DecidedComparison } from './review-types';
import { useAfterDecision } from './use-settling';

interface DecidedCardProps {
  projectId: string;
  decided: DecidedComparison;
}

/** What was decided about a comparison; what is withheld can be handed out again. */
export function DecidedCard({ projectId, decided }: DecidedCardProps) {
  const t = useTranslations('review.decided');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const settle = useTranslations('review.settle');
  const afterDecision = useAfterDecision(projectId);
  const { comparisonId, decision, decidedAt, reports, comparison } = decided;
  const isReported = reports.length > 0;
  const undo = async () => {
    await trpc.review.undoWithhold.mutate({ projectId, comparisonId });
    toast.success(settle('kept'));
    await afterDecision();
  };
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted tabular">
        <Badge tone={decision === 'withhold' ? 'danger' : 'neutral'}>{t(decision)}</Badge>
        {t(isReported ? 'afterReport' : 'afterSkips', {
          at: format.dateTime(new Date(decidedAt), { ...MOMENT, timeZone }),
        })}
      </p>
      {isReported && <ReportNotes reports={reports} />}
      <ReviewedComparison content={comparison} reported={isReported} />
      {decision === 'withhold' && (
        <div className="mt-4 border-t pt-4">
          <ConfirmDialog
            trigger={<Button>{settle('keep')}</Button>}
            title={settle('keep')}
            text={t('undoText')}
            confirmLabel={settle('keep')}
            tone="primary"
            onConfirm={undo}
          />
        </div>
      )}
    </li>
  );
}
