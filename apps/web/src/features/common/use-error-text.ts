'use client';
import { TRPCClientError } from '@trpc/client';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { useTranslations } from 'next-intl';
import { errorCode } from './trpc';

/** Which text of `common.errors` tells a code; what the server says itself goes into INVALID's. */
const TEXT_OF = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  WRONG_CREDENTIALS: 'WRONG_CREDENTIALS',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  ALREADY_JUDGED: 'INVALID',
  ALREADY_MEMBER: 'INVALID',
  LINK_SPENT: 'LINK_SPENT',
  INVALID: 'INVALID',
  NOT_ENOUGH_DATA: 'INVALID',
  TOO_MANY: 'TOO_MANY',
  INTERNAL: 'INTERNAL',
} as const satisfies Record<ErrorCode, string>;

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
    return t(TEXT_OF[code], { detail: (error as Error).message });
  };
}
