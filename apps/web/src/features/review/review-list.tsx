import { EmptyState } from '@touchstone/ui/empty-state';
import { Skeleton } from '@touchstone/ui/skeleton';
import type { ReactNode } from 'react';
import { LoadError } from '../common/load-error';

interface ReviewListProps {
  query: { isPending: boolean; isFetching: boolean; error: unknown; refetch: () => unknown };
  /** Names the list. */
  label: string;
  empty: { icon: ReactNode; title: string; text: string };
  /** A card for each. */
  children: ReactNode[];
}

/** What waits for a reviewer, or is done, one card after the other. */
export function ReviewList({ query, label, empty, children }: ReviewListProps) {
  return (
    <>
      <LoadError query={query} className="mb-4" />
      {query.isPending ? (
        <Skeleton className="h-32" />
      ) : children.length === 0 ? (
        <EmptyState className="rounded-lg border bg-surface" {...empty} />
      ) : (
        <ol aria-label={label} className="flex flex-col gap-4">
          {children}
        </ol>
      )}
    </>
  );
}
