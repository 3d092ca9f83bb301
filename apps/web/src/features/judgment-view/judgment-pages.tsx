'use client';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Spinner } from '@touchstone/ui/spinner';
import { Inbox, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LoadError } from '../common/load-error';

interface Said {
  title: string;
  text: string;
}

interface JudgmentPagesProps<Judgment> {
  query: UseInfiniteQueryResult<InfiniteData<{ judgments: Judgment[] }>>;
  isFiltered: boolean;
  /** What the list is called, and what is said where nothing fits the filter, and where there is nothing at all. */
  words: { list: string; nothing: Said; empty: Said };
  /** Its row. */
  children: (judgment: Judgment) => ReactNode;
}

/** Judgments page after page, and how many are shown. */
export function JudgmentPages<Judgment>({
  query,
  isFiltered,
  words,
  children,
}: JudgmentPagesProps<Judgment>) {
  const t = useTranslations('ownWork.history');
  const judgments = query.data?.pages.flatMap((page) => page.judgments) ?? [];
  return (
    <>
      <LoadError query={query} />
      <p role="status" className="flex items-center gap-2 text-sm text-muted tabular">
        {query.isPending ? t('loading') : t('shown', { n: judgments.length })}
        {query.isFetching && <Spinner />}
      </p>
      {judgments.length > 0 && (
        <ol aria-label={words.list} className="flex flex-col divide-y rounded-lg border bg-surface">
          {judgments.map(children)}
        </ol>
      )}
      {query.isSuccess && judgments.length === 0 && (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={isFiltered ? <SearchX /> : <Inbox />}
          {...(isFiltered ? words.nothing : words.empty)}
        />
      )}
      {query.hasNextPage && (
        <Button
          className="self-center"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}
