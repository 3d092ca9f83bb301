'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { schemeDifferences } from '@touchstone/domain/label/scheme-difference';
import { useDifferenceWords } from './use-difference-words';

/** What one label scheme asks otherwise than another, in words. */
export function DifferenceList({ before, after }: { before: LabelScheme; after: LabelScheme }) {
  const t = useTranslations('scheme.difference');
  const wordsOf = useDifferenceWords();
  const differences = schemeDifferences(before, after).map(wordsOf);
  if (differences.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <ul aria-label={t('list')} className="list-disc ps-5 wrap-anywhere">
      {differences.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
