'use client';
import { useTranslations } from 'next-intl';
import { Select } from '@touchstone/ui/select';
import { sideLook } from './sides';

interface DifferencePickerProps {
  count: number;
  pair: readonly [number, number];
  onPick: (pair: readonly [number, number]) => void;
}

/** Chooses which two of several answers are compared; choosing the other one's place swaps the two. */
export function DifferencePicker({ count, pair: [first, second], onPick }: DifferencePickerProps) {
  const t = useTranslations('labelReading');
  const options = Array.from({ length: count }, (_, side) => ({
    value: String(side),
    label: t('answer.name', { side: sideLook(side).letter }),
  }));
  return (
    <div className="flex items-center gap-2 text-sm">
      <Select
        aria-label={t('difference.first')}
        options={options}
        value={String(first)}
        onChange={({ target }) => {
          const side = Number(target.value);
          onPick([side, side === second ? first : second]);
        }}
      />
      <span className="text-muted">{t('difference.second')}</span>
      <Select
        aria-label={t('difference.second')}
        options={options}
        value={String(second)}
        onChange={({ target }) => {
          const side = Number(target.value);
          onPick([side === first ? second : first, side]);
        }}
      />
    </div>
  );
}
