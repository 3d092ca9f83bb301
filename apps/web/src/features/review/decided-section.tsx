'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Gavel } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { DecidedCard } from './decided-card';
import type { useDecided } from './use-settling';

interface DecidedSectionProps {
  projectId: string;
  query: ReturnType<typeof useDecided>;
}

/** What reviewers decided about skipped and reported comparisons, last first. */
export function DecidedSection({ projectId, query }: DecidedSectionProps) {
  const t = useTranslations('review.decided');
  return (
    <>
      <LoadError query={query} className="mb-4" />
      {query.data.length === 0 ? (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={<Gavel />}
          title={t('none.title')}
          text={t('none.text')}
        />
      ) : (
        <ol aria-label={t('list')} className="flex flex-col gap-4">
          {query.data.map((decided) => (
            <DecidedCard key={decided.comparisonId} projectId={projectId} decided={decided} />
          ))}
        </ol>
      )}
    </>
  );
}
