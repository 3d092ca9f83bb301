'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { SkipForward } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { SkippedCard } from './skipped-card';
import type { useSkipped } from './use-settling';

interface SkippedSectionProps {
  projectId: string;
  query: ReturnType<typeof useSkipped>;
}

/** Comparisons that three people skipped: nobody is handed one until a reviewer has decided. */
export function SkippedSection({ projectId, query }: SkippedSectionProps) {
  const t = useTranslations('review.skipped');
  return (
    <>
      <LoadError query={query} className="mb-4" />
      {query.data.length === 0 ? (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={<SkipForward />}
          title={t('none.title')}
          text={t('none.text')}
        />
      ) : (
        <ol aria-label={t('list')} className="flex flex-col gap-4">
          {query.data.map((skipped) => (
            <SkippedCard key={skipped.comparisonId} projectId={projectId} skipped={skipped} />
          ))}
        </ol>
      )}
    </>
  );
}
