'use client';
import type { SnapshotCounts } from '@touchstone/domain/snapshot/snapshot-options';
import { StackedBar, type StackTone } from '@touchstone/ui/stacked-bar';
import { useFormatter, useTranslations } from 'next-intl';
import { PERCENT } from './percent';
import type { SnapshotView } from './snapshots-query';

/** How the comparisons divide into training, test and undecided, and what was left out. */
export function SnapshotSplit({ counts, files }: { counts: SnapshotCounts; files: SnapshotView['files'] }) {
  const t = useTranslations('snapshots.split');
  const format = useFormatter();
  const rows = (wanted: string) => files.find((file) => file.format === wanted)?.rows ?? 0;
  const part = (id: 'train' | 'test' | 'undecided', value: number, tone: StackTone) => ({
    id,
    label: t(id),
    value,
    tone,
    valueText: t('part', {
      count: value,
      share: format.number(counts.comparisons > 0 ? value / counts.comparisons : 0, PERCENT),
    }),
  });
  return (
    <div>
      <StackedBar
        title={t('title')}
        parts={[
          part('train', rows('trl-train'), 'accent'),
          part('test', rows('trl-test'), 'muted'),
          part('undecided', counts.undecided, 'rest'),
        ]}
      />
      <div className="mt-2 max-w-reading text-sm text-muted">
        <p>{t('undecidedNote', { count: counts.undecided })}</p>
        {counts.droppedBridged > 0 && <p>{t('droppedNote', { count: counts.droppedBridged })}</p>}
      </div>
    </div>
  );
}
