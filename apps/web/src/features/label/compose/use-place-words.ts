'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Draft } from './draft';
import { ranksIn } from './draft-changes';
import { sideLetter } from './side-letter';
import { tiersOf } from './tiers';

/** Where a completion of a ranking is: "Answer C, place 2 of 3, tied with A". */
export function usePlaceWords(): (draft: Draft, side: number, arity: number) => string {
  const t = useTranslations('labelCompose.ranking');
  const format = useFormatter();
  return (draft, side, arity) => {
    const tiers = tiersOf(ranksIn(draft, arity));
    const at = tiers.findIndex((tier) => tier.includes(side));
    const letter = sideLetter(side);
    if (at === -1) return t('nowhere', { side: letter });
    const others = (tiers[at] ?? []).filter((other) => other !== side).map(sideLetter);
    const where = { side: letter, place: at + 1, places: tiers.length };
    return others.length === 0
      ? t('at', where)
      : t('atTied', { ...where, others: format.list(others, { type: 'conjunction' }) });
  };
}
