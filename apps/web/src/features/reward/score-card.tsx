'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { isUnderWay } from '../common/job-state';
import { runsKey, type RunView } from './runs-query';
import { ScoreFiles } from './score-files';
import { ScoringState } from './scoring-state';

export interface ScoreCardProps {
  projectId: string;
  model: NonNullable<RunView['model']>;
}

/** Scores the project's completions with a model, and hands the scores out. */
export function ScoreCard({ projectId, model }: ScoreCardProps) {
  const t = useTranslations('reward.scores');
  const queryClient = useQueryClient();
  const start = useMutation({
    mutationFn: () => trpc.reward.startScoring.mutate({ projectId, modelId: model.id }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: runsKey(projectId) }),
  });
  const { scoring } = model;
  const busy = start.isPending || (scoring !== null && isUnderWay(scoring));
  const again = scoring?.state === 'done';
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-reading text-sm text-muted">{t('text')}</p>
        {scoring && <ScoringState scoring={scoring} />}
        {scoring && scoring.files.length > 0 && (
          <ScoreFiles projectId={projectId} modelId={model.id} files={scoring.files} />
        )}
        <ErrorCallout title={t('failed')} error={start.error} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            variant={again ? 'secondary' : 'primary'}
            busy={busy}
            onClick={() => {
              start.mutate();
            }}
          >
            {t(again ? 'again' : 'start')}
          </Button>
          {again && <p className="min-w-0 flex-1 basis-48 text-sm text-muted">{t('againHint')}</p>}
        </div>
      </div>
    </Card>
  );
}
