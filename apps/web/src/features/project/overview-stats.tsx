'use client';
import { Card } from '@touchstone/ui/card';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';
import type { ProjectProgress } from './use-progress';

/** What the project holds. */
export function OverviewStats({ progress }: { progress: ProjectProgress }) {
  const t = useTranslations('projects.overview.stats');
  const { number } = useFormatter();
  return (
    <Card>
      <StatGroup>
        <Stat label={t('comparisons')} value={number(progress.comparisons)} />
        <Stat label={t('prompts')} value={number(progress.prompts)} />
        <Stat label={t('groups')} value={number(progress.promptGroups)} hint={t('groupsHint')} />
        <Stat label={t('completions')} value={number(progress.completions)} />
        <Stat label={t('imported')} value={number(progress.importedJudgments)} hint={t('importedHint')} />
        <Stat label={t('active')} value={number(progress.activeAnnotators)} />
      </StatGroup>
    </Card>
  );
}
