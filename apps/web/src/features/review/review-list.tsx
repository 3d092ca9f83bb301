'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Segmented } from '@touchstone/ui/segmented';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LoadError } from '../common/load-error';

export type ReviewState = 'open' | 'done';

interface ReviewListProps {
  state: ReviewState;
  onState: (state: ReviewState) => void;
  query: { isPending: boolean; isFetching: boolean; error: unknown; refetch: () => unknown };
  /** Names the list. */
  label: string;
  empty: { icon: ReactNode; title: string; text: string };
  children: ReactNode[];
}

/** What waits, or what is done, one card after the other. */
export function ReviewList({ state, onState, query, label, empty, children }: ReviewListProps) {
  const t = useTranslations('review.state');
  return (
    <div className="flex flex-col items-start gap-4 *:w-full">
      <Segmented<ReviewState>
        className="w-fit!"
        label={t('name')}
        value={state}
        onValueChange={onState}
        options={[
          { value: 'open', label: t('open') },
          { value: 'done', label: t('done') },
        ]}
      />
      <LoadError query={query} />
      {query.isPending ? (
        <Skeleton className="h-32" />
      ) : children.length === 0 ? (
        <EmptyState className="rounded-lg border bg-surface" {...empty} />
      ) : (
        <ol aria-label={label} className="flex flex-col gap-4">
          {children}
        </ol>
      )}
    </div>
  );
}
