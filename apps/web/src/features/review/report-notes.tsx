'use client';
import { useTranslations } from 'next-intl';

/** What was said with each report. */
export function ReportNotes({ reports }: { reports: readonly { id: string; note: string | null }[] }) {
  const t = useTranslations('review.reports');
  return (
    <ul className="mt-1 flex max-w-reading flex-col gap-1">
      {reports.map(({ id, note }) => (
        <li
          key={id}
          dir="auto"
          className={note === null ? 'text-muted' : 'font-semibold whitespace-pre-wrap wrap-anywhere'}
        >
          {note ?? t('noNote')}
        </li>
      ))}
    </ul>
  );
}
