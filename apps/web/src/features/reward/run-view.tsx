'use client';
import { Card } from '@touchstone/ui/card';
import { PageHeader } from '@touchstone/ui/page-header';
import { Section } from '@touchstone/ui/section';
import clsx from 'clsx';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { isUnderWay } from '../common/job-state';
import { JobStateBadge } from '../common/job-state-badge';
import { AccuracyChart } from './accuracy-chart';
import { usePoints, type PointView } from './points-query';
import { RunLineage } from './run-lineage';
import { RunNumbers } from './run-numbers';
import { RunStatus } from './run-status';
import { useRuns, type RunView as Run } from './runs-query';
import { ScoreCard } from './score-card';
import { TrainingCurves } from './training-curves';
import { useRunTitle } from './use-run-title';
import { Verdict } from './verdict';

export interface RunViewProps {
  projectId: string;
  initial: Run;
  initialPoints: PointView[];
}

/** One training run: its curves while they are drawn, then how good the model is, its scores and its lineage. */
export function RunView({ projectId, initial, initialPoints }: RunViewProps) {
  const t = useTranslations('reward');
  const title = useRunTitle();
  const format = useFormatter();
  const query = useRuns(projectId, [initial], initial.id);
  const run = query.data[0] ?? initial;
  const points = usePoints(projectId, run, initialPoints);
  const { state, report, model, snapshot, seed, createdAt } = run;
  return (
    <>
      <PageHeader
        above={
          <Link
            href={`/projects/${projectId}/models`}
            className="underline underline-offset-2 hover:text-ink touch-target"
          >
            {t('back')}
          </Link>
        }
        title={title(run)}
        beside={
          <span role="status">
            <JobStateBadge state={state}>{t(`state.${state}`)}</JobStateBadge>
          </span>
        }
        description={
          <>
            {t('run.on', { snapshot: snapshot.name, seed: String(seed) })}
            <span className="block text-sm tabular">
              {t('run.date', { date: format.dateTime(new Date(createdAt), MOMENT) })}
            </span>
          </>
        }
      />
      <div className="flex flex-col gap-6">
        <LoadError query={query} />
        <RunStatus projectId={projectId} run={run} iteration={points.at(-1)?.iteration} />
        {report && (
          <>
            <Verdict report={report} />
            <Card>
              <AccuracyChart report={report} />
            </Card>
          </>
        )}
        {(points.length > 0 || isUnderWay(run)) && (
          <div>
            <Section title={t('curves.title')}>
              <TrainingCurves points={points} waiting={t('curves.waiting')} />
            </Section>
          </div>
        )}
        <div
          className={clsx(
            'grid items-start gap-6',
            model ? 'xl:grid-cols-[minmax(0,1fr)_22rem]' : 'xl:grid-cols-[22rem]',
          )}
        >
          {model && <ScoreCard projectId={projectId} model={model} />}
          <RunLineage projectId={projectId} run={run} />
        </div>
        {report && (
          <Card title={t('numbers.title')}>
            <RunNumbers report={report} />
          </Card>
        )}
      </div>
    </>
  );
}
