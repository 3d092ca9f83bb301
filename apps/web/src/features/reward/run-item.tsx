'use client';
import { Card } from '@touchstone/ui/card';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { JobStateBadge } from '../common/job-state-badge';
import { AccuracyChart } from './accuracy-chart';
import { RunStatus } from './run-status';
import type { RunView } from './runs-query';
import { useRunTitle } from './use-run-title';

export interface RunItemProps {
  projectId: string;
  run: RunView;
}

/** One training run of the list. */
export function RunItem({ projectId, run }: RunItemProps) {
  const t = useTranslations('reward');
  const title = useRunTitle();
  const format = useFormatter();
  const { state, report, snapshot, seed, createdAt } = run;
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-semibold">
          <Link
            href={`/projects/${projectId}/models/${run.id}`}
            className="rounded-sm text-accent-ink underline underline-offset-2 touch-target"
          >
            {title(run)}
          </Link>
        </h2>
        <JobStateBadge state={state}>{t(`state.${state}`)}</JobStateBadge>
        <span className="text-sm text-muted tabular max-sm:basis-full sm:ms-auto">
          {t('run.date', { date: format.dateTime(new Date(createdAt), MOMENT) })}
        </span>
      </div>
      <p className="mb-4 text-sm wrap-anywhere text-muted">
        {t('run.on', { snapshot: snapshot.name, seed: String(seed) })}
      </p>
      {report ? <AccuracyChart report={report} /> : <RunStatus projectId={projectId} run={run} />}
    </Card>
  );
}
