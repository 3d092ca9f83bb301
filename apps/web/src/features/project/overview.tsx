'use client';
import { LoadError } from '../common/load-error';
import { NextSteps, type DoneElsewhere } from './next-steps';
import { JudgmentsCard } from './judgments-card';
import { OverviewCharts } from './overview-charts';
import { OverviewStats } from './overview-stats';
import { useProgress, type ProjectProgress } from './use-progress';

export interface OverviewProps {
  projectId: string;
  initial: ProjectProgress;
  /** Steps that progress doesn't tell; null for roles that don't take them. */
  steps: DoneElsewhere | null;
  /** Whether the viewer may settle reports. */
  canReview: boolean;
}

/** A project at a glance, kept up to date. */
export function Overview({ projectId, initial, steps, canReview }: OverviewProps) {
  const progress = useProgress(projectId, initial);
  // Before the first import there is nothing to count: the steps say what to do.
  const isEmpty = progress.data.comparisons === 0;
  return (
    <div className="flex flex-col gap-4">
      <LoadError query={progress} />
      {steps && <NextSteps projectId={projectId} progress={progress.data} elsewhere={steps} />}
      {(!isEmpty || !steps) && (
        <JudgmentsCard
          progress={progress.data}
          reviewHref={canReview ? `/projects/${projectId}/review` : undefined}
        />
      )}
      {!isEmpty && (
        <>
          <OverviewStats progress={progress.data} />
          <OverviewCharts progress={progress.data} />
        </>
      )}
    </div>
  );
}
