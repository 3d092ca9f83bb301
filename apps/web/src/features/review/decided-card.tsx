'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../own-work/use-browser-time-zone';
import { ReviewedComparison } from './reviewed-comparison';
import type { DecidedComparison } from './review-types';
import { decidedKey } from './use-settling';

interface DecidedCardProps {
  projectId: string;
  decided: DecidedComparison;
}

/** What was decided about a comparison; what is withheld can be handed out again. */
export function DecidedCard({ projectId, decided }: DecidedCardProps) {
  const t = useTranslations('review.decided');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const client = useQueryClient();
  const { comparisonId, decision, decidedAt, reported, comparison } = decided;
  const undo = async () => {
    await trpc.review.undoWithhold.mutate({ projectId, comparisonId });
    toast.success(t('undone'));
    await client.invalidateQueries({ queryKey: decidedKey(projectId) });
  };
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="font-semibold">{t(decision)}</p>
      <p className="mt-1 text-sm text-muted tabular">
        {t(reported ? 'afterReport' : 'afterSkips', {
          at: format.dateTime(new Date(decidedAt), { ...MOMENT, timeZone }),
        })}
      </p>
      <ReviewedComparison content={comparison} reported={reported} />
      {decision === 'withhold' && (
        <div className="mt-4 border-t pt-4">
          <ConfirmDialog
            trigger={<Button>{t('undo')}</Button>}
            title={t('undo')}
            text={t('undoText')}
            confirmLabel={t('undo')}
            tone="primary"
            onConfirm={undo}
          />
        </div>
      )}
    </li>
  );
}
