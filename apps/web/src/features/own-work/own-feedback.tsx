'use client';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Section } from '@touchstone/ui/section';
import { MessageSquareText } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { MOMENT } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';

/** What reviewers wrote about one's judgments when they settled a comparison. */
export function OwnFeedback({ projectId }: { projectId: string }) {
  const t = useTranslations('ownWork.feedback');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const query = useQuery({
    queryKey: ['own-feedback', projectId],
    queryFn: () => trpc.ownWork.feedback.query({ projectId }),
  });
  const told = query.data ?? [];
  return (
    <Section title={t('title')} description={t('description')}>
      <LoadError query={query} />
      {query.isSuccess && told.length === 0 && (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={<MessageSquareText />}
          title={t('none.title')}
          text={t('none.text')}
        />
      )}
      {told.length > 0 && (
        <ul className="divide-y rounded-lg border bg-surface">
          {told.map(({ assignmentId, at, feedback }) => (
            <li key={assignmentId} className="flex flex-col gap-2 px-4 py-3">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted tabular">
                <time dateTime={at}>{format.dateTime(new Date(at), { ...MOMENT, timeZone })}</time>
                <Link
                  className="ms-auto underline underline-offset-2 hover:text-ink"
                  href={`/projects/${projectId}/my-work?judgment=${assignmentId}`}
                >
                  {t('open')}
                </Link>
              </div>
              {feedback.map((body, place) => (
                <p key={place} dir="auto" className="max-w-reading whitespace-pre-wrap wrap-anywhere">
                  {body}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
