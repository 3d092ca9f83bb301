'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { DeskState } from '../desk/desk-state';
import { useAnswerWords } from './use-answer-words';

/** What was done last, in words; empty at the start. */
export function useLastWords({ past }: DeskState, scheme: LabelScheme): string {
  const t = useTranslations('label.last');
  const wordsOf = useAnswerWords(scheme);
  const pair = past.at(-1);
  if (!pair) return '';
  if (pair.kind === 'skipped') return t('skipped');
  const answer = pair.versions.at(-1)?.answer;
  return answer ? t('judged', { answer: wordsOf(answer).full }) : t('refused');
}
