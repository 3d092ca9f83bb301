'use client';
import { LinkButton } from '@touchstone/ui/link-button';
import { PageHeader } from '@touchstone/ui/page-header';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { JudgmentPages } from '../judgment-view/judgment-pages';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { useSettled } from '../judgment-view/use-settled';
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
        <JudgmentPages
          query={useJudgments(projectId, timeZone, asked)}
          isFiltered={isFiltered(asked)}
          words={{
            list: t('list'),
            nothing: { title: t('nothing.title'), text: t('nothing.text') },
            empty: { title: t('empty.title'), text: t('empty.text') },
          }}
        >
          {(judgment) => (
            <JudgmentRow
              key={judgment.id}
              judgment={judgment}
              address={`?${new URLSearchParams([...addressOf(asked), ['judgment', judgment.id]]).toString()}`}
            />
          )}
        </JudgmentPages>
      </div>
    </>
  );
}
