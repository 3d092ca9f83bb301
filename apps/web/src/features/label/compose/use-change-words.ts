'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Draft } from './draft';
import { questionsOf } from './questions';
import { usePlaceWords } from './use-place-words';
import { useQuestionWords } from './use-question-words';

/**
 * What a change of the draft has changed, in words: whatever made it, a key, a button or a drag. Of a ranking only where
 * the completion in hand is now: nine places read out after each step would drown it. What is typed is not read back.
 */
export function useChangeWords(
  scheme: LabelScheme,
  arity: number,
): (before: Draft, after: Draft, held: number | undefined) => string {
  const t = useTranslations('labelCompose.said');
  const { title, said } = useQuestionWords();
  const placeWords = usePlaceWords();
  return (before, after, held) =>
    questionsOf(scheme)
      .flatMap((question) => {
        if (question.kind === 'rationale' || question.kind === 'ownReading') return [];
        const words = said(question, after);
        if (words === said(question, before)) return [];
        return question.kind === 'ranking' && after.outcome === 'ranking' && held !== undefined
          ? [`${placeWords(after, held, arity)}.`]
          : [t('change', { title: title(question), said: words ?? t('nothing') })];
      })
      .join(' ');
}
