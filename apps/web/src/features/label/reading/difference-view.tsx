'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Message } from '@touchstone/domain/message/message';
import { completionText } from './completion-text';
import { DifferenceCard } from './difference-card';
import { DifferencePicker } from './difference-picker';
import { useWordDifference } from './use-word-difference';

interface DifferenceViewProps {
  completions: readonly (readonly Message[])[];
  isStacked: boolean;
}

/** Two answers as plain text, the words that only one of them has marked. Of more than two, which two is chosen. */
export function DifferenceView({ completions, isStacked }: DifferenceViewProps) {
  const t = useTranslations('labelReading.difference');
  const [pair, setPair] = useState<readonly [number, number]>([0, 1]);
  const [first, second] = pair;
  const texts = useMemo(() => completions.map(completionText), [completions]);
  const [a, b] = [texts[first] ?? '', texts[second] ?? ''];
  const difference = useWordDifference(a, b);
  const note =
    difference === 'working'
      ? t('working')
      : difference === undefined
        ? t('tooDifferent')
        : a === b
          ? t('same')
          : t('legend');
  const [inFirst, inSecond] =
    difference === 'working' || difference === undefined
      ? [[{ text: a, shared: true }], [{ text: b, shared: true }]]
      : difference;
  return (
    <section aria-label={t('name')} className="mx-auto w-full max-w-[78rem] p-3 min-[900px]:p-4">
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {completions.length > 2 && (
          <DifferencePicker count={completions.length} pair={pair} onPick={setPair} />
        )}
        <p role="status" className="min-w-0 flex-1 basis-60 text-sm text-muted">
          {note}
        </p>
      </div>
      <div className={isStacked ? 'grid gap-3' : 'grid gap-3 min-[900px]:grid-cols-2 min-[900px]:gap-4'}>
        <DifferenceCard side={first} parts={inFirst} mark="only-a" />
        <DifferenceCard side={second} parts={inSecond} mark="only-b" />
      </div>
    </section>
  );
}
