'use client';
import type { GoldAnswer } from '@touchstone/domain/gold/gold-answer';
import { useTranslations } from 'next-intl';

export const ANSWERS = {
  a: { outcome: 'prefer', side: 0 },
  b: { outcome: 'prefer', side: 1 },
  tie: { outcome: 'tie' },
  both_good: { outcome: 'both_good' },
  both_bad: { outcome: 'both_bad' },
} as const satisfies Record<string, GoldAnswer>;
export type AnswerWord = keyof typeof ANSWERS;

export function wordOf(answer: GoldAnswer): AnswerWord {
  return answer.outcome === 'prefer' ? (answer.side === 0 ? 'a' : 'b') : answer.outcome;
}

/** A right answer in words, its sides as the comparison beside it shows them. */
export function useAnswerWords(): (answer: GoldAnswer) => string {
  const t = useTranslations('gold.answer');
  return (answer) => t(wordOf(answer));
}
