'use client';
import { LinkButton } from '@touchstone/ui/link-button';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { HashLine } from './hash-line';
import { JobStateBadge } from '../common/job-state-badge';
import { SnapshotCounts } from './snapshot-counts';
import { SnapshotFiles } from './snapshot-files';
import { SnapshotSplit } from './snapshot-split';
import { SnapshotState } from './snapshot-state';
import type { SnapshotView } from './snapshots-query';

export interface SnapshotItemProps {
  projectId: string;
  snapshot: SnapshotView;
  /** Unfolded at first. */
  open: boolean;
}

/** One snapshot of the list: its name and state, and unfolded everything about it. */
export function SnapshotItem({ projectId, snapshot, open }: SnapshotItemProps) {
  const t = useTranslations('snapshots');
  const format = useFormatter();
  const { id, name, state, sha256, counts, options, frozenAt, createdAt } = snapshot;
  return (
    <details id={id} open={open} className="group scroll-mt-16 rounded-lg border bg-surface">
      <summary className="flex cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 rounded-lg px-4 py-3 hover:bg-canvas [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-4 shrink-0 text-muted transition-transform group-open:rotate-90"
          aria-hidden
        />
        <h2 className="min-w-0 font-semibold wrap-anywhere">{name}</h2>
        <JobStateBadge state={state}>{t(`state.${state}`)}</JobStateBadge>
        <span className="text-sm text-muted tabular max-sm:basis-full max-sm:ps-7 sm:ms-auto">
          {format.dateTime(new Date(frozenAt ?? createdAt), MOMENT)}
        </span>
      </summary>
      <div className="border-t p-4">
        {counts && sha256 ? (
          <div className="flex flex-col gap-6">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <p className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
                <span className="inline-flex items-center gap-1">
                  {t('hash')} <HashLine sha256={sha256} of={name} />
                </span>
                <span>{t('imported', { counted: options.countImported ? 'yes' : 'no' })}</span>
              </p>
              <LinkButton asChild variant="primary">
                <Link href={`/projects/${projectId}/models?snapshot=${id}`}>{t('train')}</Link>
              </LinkButton>
            </div>
            <SnapshotCounts counts={counts} />
            <SnapshotSplit counts={counts} />
            <SnapshotFiles projectId={projectId} snapshot={snapshot} />
          </div>
        ) : (
          <SnapshotState snapshot={snapshot} />
        )}
      </div>
    </details>
  );
}
