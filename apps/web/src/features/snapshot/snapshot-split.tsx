'use client';
import type { SnapshotCounts } from '@touchstone/domain/snapshot/snapshot-options';
import { StackedBar, type StackTone } from '@touchstone/ui/stacked-bar';
import { useFormatter, useTranslations } from 'next-intl';
import { PERCENT } from '../common/percent';

/** How the comparisons divide into training, test and undecided, and what was left out. */
export function SnapshotSplit({ counts }: { counts: SnapshotCounts }) {
  const t = useTranslations('snapshots.split');
  const format = useFormatter();
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
          part('train', counts.train, 'accent'),
          part('test', counts.test, 'muted'),
          part('undecided', counts.undecided, 'rest'),
        ]}
      />
      <div className="mt-2 max-w-reading text-sm text-muted">
        {counts.ranked !== undefined && counts.ranked > 0 && (
          <p>{t('pairsNote', { pairs: counts.pairs ?? 0, undecided: counts.undecidedPairs ?? 0 })}</p>
        )}
        <p>{t('undecidedNote', { count: counts.undecided })}</p>
        {counts.droppedBridged > 0 && <p>{t('droppedNote', { count: counts.droppedBridged })}</p>}
      </div>
    </div>
  );
}
