'use client';
import { StackedBar } from '@touchstone/ui/stacked-bar';
import { useTranslations } from 'next-intl';
import { outcomeParts } from './outcome-parts';
import type { ProjectProgress } from './use-progress';

/** How the judgments divide. */
export function OutcomesChart({ outcomes }: Pick<ProjectProgress, 'outcomes'>) {
  const t = useTranslations('projects.overview.outcomes');
  const all = outcomes.reduce((sum, { n }) => sum + n, 0);
  return (
    <StackedBar
      title={t('title')}
      description={t('n', { n: all })}
      parts={outcomeParts(outcomes).map(({ id, tone, value }) => ({
        id,
        tone,
        value,
        label: t(id),
        valueText: t('part', { n: value, share: all === 0 ? 0 : value / all }),
      }))}
    />
  );
}
