'use client';
import type { SnapshotCounts as Counts } from '@touchstone/domain/snapshot/snapshot-options';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';

export function SnapshotCounts({ counts }: { counts: Counts }) {
  const t = useTranslations('snapshots.counts');
  const format = useFormatter();
  return (
    <StatGroup>
      <Stat label={t('comparisons')} value={format.number(counts.comparisons)} />
      <Stat
        label={t('judgments')}
        value={format.number(counts.judgments)}
        hint={t('judgmentsOf', { work: counts.work, imported: counts.imported })}
      />
      <Stat label={t('raters')} value={format.number(counts.raters)} />
      <Stat
        label={t('prompts')}
        value={format.number(counts.prompts)}
        hint={t('groups', { groups: counts.promptGroups })}
      />
    </StatGroup>
  );
}
