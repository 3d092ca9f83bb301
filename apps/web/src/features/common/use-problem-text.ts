'use client';
import { PROBLEMS, type Problem } from '@touchstone/domain/error/problem';
import { useTranslations } from 'next-intl';

/** What is wrong, in the reader's language; undefined for a code this page does not know: a newer server has more. */
export function useProblemText(): (problem: Problem | undefined) => string | undefined {
  const t = useTranslations('problems');
  return (problem) => {
    if (!problem || !Object.hasOwn(PROBLEMS, problem.code)) return undefined;
    const { code, values, within } = problem;
    const text = t(code, values as never);
    return within === undefined ? text : t('within', { name: within, text });
  };
}
