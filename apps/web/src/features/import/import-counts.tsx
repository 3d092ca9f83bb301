'use client';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';
import type { ImportRow } from './use-imports';

/** What became of the lines read so far. */
export function ImportCounts({ row }: { row: ImportRow }) {
  const t = useTranslations('imports.list');
  const { number } = useFormatter();
  return (
    <StatGroup className="mt-3 max-w-xl grid-cols-3!">
      <Stat label={t('added')} value={number(row.added)} hint={t('comparisons')} />
      <Stat label={t('duplicates')} value={number(row.duplicates)} hint={t('lines')} />
      <Stat
        label={t('refused')}
        value={number(row.refused)}
        hint={t('lines')}
        tone={row.refused > 0 ? 'warning' : 'neutral'}
      />
    </StatGroup>
  );
}
