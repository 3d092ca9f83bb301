'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Answer, DimensionAnswer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { sideLetter } from '../compose/side-letter';
import { tiersOf } from '../compose/tiers';
import { stepsOf } from '../keys/key-map';

export interface AnswerWords {
  /** "A clearly better": enough on its own. */
  full: string;
  /** "clearly": within a control that says which side. */
  short: string;
}

/** Words for the outcome of an answer under a scheme: what strength 2 is called depends on how many there are. */
export function useAnswerWords(scheme: LabelScheme): (answer: Answer) => AnswerWords {
  const wordsOf = useOutcomeWords();
  return (answer) => wordsOf(answer, stepsOf(scheme));
}

/** The same for any scale, such as that of a dimension with `steps` strengths a side. */
export function useOutcomeWords(): (answer: Answer | DimensionAnswer, steps: number) => AnswerWords {
  const t = useTranslations('label');
  const c = useTranslations('labelCompose');
  const orderOf = useOrderWords();
  return (answer, steps) => {
    switch (answer.outcome) {
      case 'prefer': {
        const scale = Math.max(1, steps);
        // One of the ten steps that the message files name; TypeScript can't count.
        const step = `of${scale}.s${Math.min(answer.strength, scale)}` as 'of4.s4';
        const side = sideLetter(answer.side);
        return { full: t(`strength.${step}`, { side }), short: t(`strengthShort.${step}`) };
      }
      case 'ranking': {
        const order = orderOf(answer.ranks);
        return { full: c('outcome.ranking', { order }), short: order };
      }
      case 'best_worst': {
        const named = { best: sideLetter(answer.best), worst: sideLetter(answer.worst) };
        return { full: c('outcome.bestWorst', named), short: c('outcome.bestWorst', named) };
      }
      default:
        return { full: t(`outcome.${answer.outcome}`), short: t(`outcomeShort.${answer.outcome}`) };
    }
  };
}

/** "C, then A and B, then D": an order as it is read out. */
export function useOrderWords(): (ranks: readonly (number | null)[]) => string {
  const t = useTranslations('labelCompose.ranking');
  const format = useFormatter();
  return (ranks) =>
    tiersOf(ranks)
      .map((tier) => format.list(tier.map(sideLetter), { type: 'conjunction' }))
      .join(t('then'));
}
