'use client';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { ReviewedComparison } from './reviewed-comparison';
import type { SkippedComparison } from './review-types';
import { SettleButtons } from './settle-buttons';
import { useAfterDecision } from './use-settling';

interface SkippedCardProps {
  projectId: string;
  skipped: SkippedComparison;
}

/** A comparison that three people skipped, why they did, and the decision. */
export function SkippedCard({ projectId, skipped }: SkippedCardProps) {
  const t = useTranslations('review.skipped');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const afterDecision = useAfterDecision(projectId);
  const { comparisonId, skips, comparison } = skipped;
  const settle = async (decision: ReportDecision) => {
    await trpc.review.settleSkips.mutate({ projectId, comparisonId, decision });
    await afterDecision();
  };
  return (
    <li className="rounded-lg border bg-surface p-4">
      <ul aria-label={t('skips')} className="flex max-w-reading flex-col gap-2">
        {skips.map(({ id, reason, note, at }) => (
          <li key={id}>
            <p className="flex flex-wrap gap-x-3">
              <span className={reason === null ? 'text-muted' : 'font-semibold'}>
                {t(`reason.${reason ?? 'none'}`)}
              </span>
              {at !== null && (
                <span className="text-sm text-muted tabular">
                  {format.dateTime(new Date(at), { ...MOMENT, timeZone })}
                </span>
              )}
            </p>
            {note !== null && (
              <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
      <ReviewedComparison content={comparison} />
      <SettleButtons keepText={t('keepText')} settle={settle} />
    </li>
  );
}
