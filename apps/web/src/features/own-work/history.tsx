'use client';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Spinner } from '@touchstone/ui/spinner';
import { Inbox, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LoadError } from '../common/load-error';
import { HistoryFilters } from './history-filters';
import { HistoryRow } from './history-row';
import { useBrowserTimeZone } from './use-browser-time-zone';
import { isFiltered, NO_FILTER, useHistory } from './use-history';
import { useSettled } from './use-settled';

/** One's own judgments, to search and to open. */
export function History({ projectId }: { projectId: string }) {
  const t = useTranslations('ownWork.history');
  const timeZone = useBrowserTimeZone();
  const [filter, setFilter] = useState(NO_FILTER);
  const asked = useSettled(filter);
  const query = useHistory(projectId, timeZone, asked);
  const judgments = query.data?.pages.flatMap((page) => page.judgments) ?? [];
  return (
    <div className="flex flex-col gap-4">
      <HistoryFilters filter={filter} onChange={setFilter} />
      <LoadError query={query} />
      <p role="status" className="flex items-center gap-2 text-sm text-muted tabular">
        {query.isPending ? t('loading') : t('shown', { n: judgments.length })}
        {query.isFetching && <Spinner />}
      </p>
      {judgments.length > 0 && (
        <ol aria-label={t('list')} className="flex flex-col divide-y rounded-lg border bg-surface">
          {judgments.map((judgment) => (
            <HistoryRow key={judgment.assignmentId} projectId={projectId} judgment={judgment} />
          ))}
        </ol>
      )}
      {query.isSuccess && judgments.length === 0 && <Nothing filtered={isFiltered(asked)} />}
      {query.hasNextPage && (
        <Button
          className="self-center"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useTranslations('ownWork.history');
  return (
    <EmptyState
      className="rounded-lg border bg-surface"
      icon={filtered ? <SearchX /> : <Inbox />}
      title={filtered ? t('none.title') : t('empty.title')}
      text={filtered ? t('none.text') : t('empty.text')}
    />
  );
}
