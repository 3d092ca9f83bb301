'use client';
import { useTranslations } from 'next-intl';
import { sideLetter } from './side-letter';

/** Where a rater saw the answers under other letters, what they wrote speaks of those. `letters` are theirs, by side here. */
export function OtherLetters({ letters }: { letters: readonly number[] | null }) {
  const t = useTranslations('ownWork.otherLetters');
  if (letters === null || letters.every((letter, side) => letter === side)) return null;
  const pairs = letters.map((letter, side) =>
    t('pair', { theirs: sideLetter(letter), here: sideLetter(side) }),
  );
  return <p className="text-sm text-muted">{t('text', { pairs: pairs.sort().join(t('comma')) })}</p>;
}
