'use client';
import { Card } from '@touchstone/ui/card';
import { Progress } from '@touchstone/ui/progress';
import { useTranslations } from 'next-intl';
import { ParkedNote } from './parked-note';
import { judgedOf, type ProjectProgress } from './use-progress';

interface JudgmentsCardProps {
  progress: ProjectProgress;
  /** Where reports and skipped comparisons are decided about, for who may. */
  reviewHref: string | undefined;
}

/** How many of the wanted judgments are in. */
export function JudgmentsCard({ progress, reviewHref }: JudgmentsCardProps) {
  const t = useTranslations('projects.overview.progress');
  const { judged, wanted } = judgedOf(progress);
  const { open, leased } = progress.slots;
  const done = wanted > 0 && judged >= wanted;
  return (
    <Card>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-semibold">{t('title')}</h2>
        {wanted > 0 && (
          <p className="tabular">
            {t('value', { judged, wanted })}
            <span className="ms-2 text-muted">{t('percent', { share: judged / wanted })}</span>
          </p>
        )}
      </div>
      <Progress
        className="my-2"
        label={t('label')}
        value={judged}
        max={Math.max(1, wanted)}
        valueText={t('value', { judged, wanted })}
        tone={done ? 'success' : 'accent'}
      />
      <p className="text-sm text-muted tabular">
        {wanted === 0 ? t('none') : done ? t('done') : t('left', { open, leased })}
      </p>
      <ParkedNote parkedFor={progress.parkedFor} reviewHref={reviewHref} />
    </Card>
  );
}
