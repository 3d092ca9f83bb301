'use client';
import { useTranslations } from 'next-intl';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { stepsOf } from '../keys/key-map';
import { SIDES, sideOf } from '../reading/sides';

export interface AnswerWords {
  /** "A clearly better": enough on its own. */
  full: string;
  /** "clearly": within a control that says which side. */
  short: string;
}

/** Words for an answer under a scheme: what strength 2 is called depends on how many there are. */
export function useAnswerWords(scheme: LabelScheme): (answer: Answer) => AnswerWords {
  const t = useTranslations('label');
  const steps = Math.max(1, stepsOf(scheme));
  return (answer) => {
    if (answer.outcome === 'ranking' || answer.outcome === 'best_worst') {
      return { full: t(`outcome.${answer.outcome}`), short: t(`outcome.${answer.outcome}`) };
    }
    if (answer.outcome !== 'prefer') {
      return { full: t(`outcome.${answer.outcome}`), short: t(`outcomeShort.${answer.outcome}`) };
    }
    // One of the ten steps that the message files name; TypeScript can't count.
    const step = `of${steps}.s${Math.min(answer.strength, steps)}` as 'of4.s4';
    const side = SIDES[sideOf(answer.side)].letter;
    return { full: t(`strength.${step}`, { side }), short: t(`strengthShort.${step}`) };
  };
}
