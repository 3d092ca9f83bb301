'use client';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import { LinkButton } from '@touchstone/ui/link-button';
import { PageHeader } from '@touchstone/ui/page-header';
import { Spinner } from '@touchstone/ui/spinner';
import { Download, Inbox, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { LoadError } from '../common/load-error';
import { useBrowserTimeZone } from '../own-work/use-browser-time-zone';
import { useSettled } from '../own-work/use-settled';
import { addressOf, filterInAddress, isFiltered, sensibleParts, type FilterTexts } from './judgment-address';
import { JudgmentFilters } from './judgment-filters';
import { JudgmentRow } from './judgment-row';
import type { JudgingRater } from './judgments-types';
import { useJudgments } from './use-judgments';

interface JudgmentsViewProps {
  projectId: string;
  raters: readonly JudgingRater[];
}

/** Every judgment of a project, to search, to open and to take along; the filter stands in the address. */
export function JudgmentsView({ projectId, raters }: JudgmentsViewProps) {
  const t = useTranslations('judgments');
  const params = useSearchParams();
  const timeZone = useBrowserTimeZone();
  const [filter, setFilter] = useState(() => filterInAddress(params));
  const asked = useSettled(filter);
  const query = useJudgments(projectId, timeZone, asked);
  const judgments = query.data?.pages.flatMap((page) => page.judgments) ?? [];
  const change = (next: FilterTexts) => {
    setFilter(next);
    // A reload, or a link sent to somebody, finds the same.
    window.history.replaceState(null, '', `?${addressOf(next).toString()}`);
  };
  const csv = new URLSearchParams([...sensibleParts(asked), ['timeZone', timeZone]]);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <LinkButton asChild>
            <a href={`/api/v1/projects/${projectId}/judgments?${csv.toString()}`} download>
              <Download aria-hidden />
              {t('csv')}
            </a>
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-4">
        <JudgmentFilters filter={filter} raters={raters} onChange={change} />
        <LoadError query={query} />
        <p role="status" className="flex items-center gap-2 text-sm text-muted tabular">
          {query.isPending ? t('loading') : t('shown', { n: judgments.length })}
          {query.isFetching && <Spinner />}
        </p>
        {judgments.length > 0 && (
          <ol aria-label={t('list')} className="flex flex-col divide-y rounded-lg border bg-surface">
            {judgments.map((judgment) => (
              <JudgmentRow
                key={judgment.id}
                judgment={judgment}
                address={`?${new URLSearchParams([...addressOf(asked), ['judgment', judgment.id]]).toString()}`}
              />
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
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useTranslations('judgments');
  return (
    <EmptyState
      className="rounded-lg border bg-surface"
      icon={filtered ? <SearchX /> : <Inbox />}
      title={filtered ? t('nothing.title') : t('empty.title')}
      text={filtered ? t('nothing.text') : t('empty.text')}
    />
  );
}
