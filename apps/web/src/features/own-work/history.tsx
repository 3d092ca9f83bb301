'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { HistoryFilters } from './history-filters';
import { HistoryRow } from './history-row';
import { JudgmentPages } from '../judgment-view/judgment-pages';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { isFiltered, NO_FILTER, useHistory } from './use-history';
import { useSettled } from '../judgment-view/use-settled';

/** One's own judgments, to search and to open. */
export function History({ projectId }: { projectId: string }) {
  const t = useTranslations('ownWork.history');
  const timeZone = useBrowserTimeZone();
  const [filter, setFilter] = useState(NO_FILTER);
  const asked = useSettled(filter);
  return (
    <div className="flex flex-col gap-4">
      <HistoryFilters filter={filter} onChange={setFilter} />
      <JudgmentPages
        query={useHistory(projectId, timeZone, asked)}
        isFiltered={isFiltered(asked)}
        words={{
          list: t('list'),
          nothing: { title: t('none.title'), text: t('none.text') },
          empty: { title: t('empty.title'), text: t('empty.text') },
        }}
      >
        {(judgment) => <HistoryRow key={judgment.assignmentId} projectId={projectId} judgment={judgment} />}
      </JudgmentPages>
    </div>
  );
}
