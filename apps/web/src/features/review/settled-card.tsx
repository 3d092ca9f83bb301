'use client';
import { Badge } from '@touchstone/ui/badge';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { useBrowserTimeZone } from '../own-work/use-browser-time-zone';
import { ReportNotes } from './report-notes';
import { ReviewedComparison } from './reviewed-comparison';
import type { SettledReports } from './review-types';

/** A decision about reports of harm, with what was reported. */
export function SettledCard({ settled }: { settled: SettledReports }) {
  const t = useTranslations('review.reports');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const { decision, settledAt, reports, comparison } = settled;
  return (
    <li className="rounded-lg border bg-surface p-4">
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted tabular">
        <Badge tone={decision === 'withhold' ? 'danger' : 'neutral'}>{t(`decision.${decision}`)}</Badge>
        {t('settled', {
          n: reports.length,
          at: format.dateTime(new Date(settledAt), { ...MOMENT, timeZone }),
        })}
      </p>
      <ReportNotes reports={reports} />
      <ReviewedComparison content={comparison} reported />
    </li>
  );
}
