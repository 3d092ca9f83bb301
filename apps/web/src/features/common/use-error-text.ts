'use client';
import { TRPCClientError } from '@trpc/client';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { useTranslations } from 'next-intl';
import { errorCode } from './trpc';

/**
 * What went wrong with a call, and what to do, in words. `overrides` says it better for codes that mean something of
 * their own where the call was made.
 */
export function useErrorText() {
  const t = useTranslations('common.errors');
  return (error: unknown, overrides: Partial<Record<ErrorCode, string>> = {}): string => {
    const code = errorCode(error);
    if (code === undefined) return t(error instanceof TRPCClientError ? 'offline' : 'INTERNAL');
    const own = overrides[code];
    if (own !== undefined) return own;
    // The server's own sentence, in English, says what is wrong with an input; the other texts need none.
    return t(code, { detail: (error as Error).message });
  };
}
