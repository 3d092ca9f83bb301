'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { ExampleComparison } from './example-comparison';

const ANSWERS = ['answer1', 'answer2', 'answer3', 'answer4'] as const;

/** A comparison made up for trying a scheme, in the reader's language: of two answers, or of four. */
export function useExampleComparison(kind: LabelScheme['kind']): ExampleComparison {
  const t = useTranslations('scheme.example');
  return useMemo(
    () => ({
      prompt: [{ role: 'user', content: t('prompt') }],
      completions: ANSWERS.slice(0, kind === 'pairwise' ? 2 : 4).map((answer) => [
        { role: 'assistant', content: t(answer) },
      ]),
      harmKinds: [],
    }),
    [t, kind],
  );
}
