'use client';
import { TRPCClientError } from '@trpc/client';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { useTranslations } from 'next-intl';
import { errorCode, errorProblem } from './trpc';
import { useProblemText } from './use-problem-text';

/**
 * What went wrong with a call, and what to do, in words. `overrides` says it better for codes that mean something of
 * their own where the call was made.
 */
export function useErrorText() {
  const t = useTranslations('common.errors');
  const problemText = useProblemText();
  return (error: unknown, overrides: Partial<Record<ErrorCode, string>> = {}): string => {
    const code = errorCode(error);
    if (code === undefined) return t(error instanceof TRPCClientError ? 'offline' : 'INTERNAL');
    const own = overrides[code];
    if (own !== undefined) return own;
    const said = problemText(errorProblem(error));
    if (said !== undefined) return said;
    // The server's own sentence, in English, says what is wrong where no code does.
    return t(code, { detail: (error as Error).message });
  };
}
