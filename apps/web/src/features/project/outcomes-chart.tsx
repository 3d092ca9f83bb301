'use client';
import { StackedBar, type StackTone } from '@touchstone/ui/stacked-bar';
import { useTranslations } from 'next-intl';
import type { ProjectProgress } from './use-progress';

/** In the order of the label page's buttons. */
const OUTCOMES = [
  { id: 'prefer', tone: 'accent' },
  { id: 'tie', tone: 'muted' },
  { id: 'both_good', tone: 'success' },
  { id: 'both_bad', tone: 'danger' },
  { id: 'cannot_judge', tone: 'warning' },
] as const satisfies { id: string; tone: StackTone }[];

/** How the judgments divide. */
export function OutcomesChart({ outcomes }: Pick<ProjectProgress, 'outcomes'>) {
  const t = useTranslations('projects.overview.outcomes');
  const counts = new Map(outcomes.map(({ outcome, n }) => [outcome, n]));
  const all = outcomes.reduce((sum, { n }) => sum + n, 0);
  return (
    <StackedBar
      title={t('title')}
      description={t('n', { n: all })}
      parts={OUTCOMES.map(({ id, tone }) => {
        const value = counts.get(id) ?? 0;
        return {
          id,
          tone,
          value,
          label: t(id),
          valueText: t('part', { n: value, share: all === 0 ? 0 : value / all }),
        };
      })}
    />
  );
}
