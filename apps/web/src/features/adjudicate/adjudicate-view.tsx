'use client';
import { PageHeader } from '@touchstone/ui/page-header';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LoadError } from '../common/load-error';
import type { OpenCase, Queue } from './adjudicate-types';
import { CaseView } from './case-view';
import { DecidedList } from './decided-list';
import { QueueState } from './queue-state';
import { useOpenCase, useQueue } from './use-adjudication';

interface AdjudicateViewProps {
  projectId: string;
  queue: Queue;
  /** The comparison asked for by the address. */
  wanted: string | undefined;
}

/** Where reviewers settle comparisons on which raters disagree: one at a time, and below what was settled. */
export function AdjudicateView({ projectId, queue, wanted }: AdjudicateViewProps) {
  const t = useTranslations('adjudication');
  const query = useQueue(projectId, queue);
  const [opened, setOpened] = useState<OpenCase | null>(null);
  const open = useOpenCase(projectId, setOpened);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <LoadError query={query} className="mb-4" />
      {opened ? (
        <CaseView
          key={opened.comparisonId}
          projectId={projectId}
          opened={opened}
          onDone={() => {
            setOpened(null);
            // Where more waits, the next comes by itself.
            open.mutate(undefined);
          }}
          onLeave={() => {
            setOpened(null);
          }}
        />
      ) : (
        <>
          <QueueState
            queue={query.data}
            wanted={wanted}
            busy={open.isPending}
            error={open.error}
            onOpen={(comparisonId) => {
              open.mutate(comparisonId);
            }}
          />
          <DecidedList
            projectId={projectId}
            decided={query.data.decided}
            onRevise={(comparisonId) => {
              open.mutate(comparisonId);
            }}
          />
        </>
      )}
    </>
  );
}
