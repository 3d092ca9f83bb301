'use client';
import { TRPCClientError } from '@trpc/client';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { useTranslations } from 'next-intl';
import { errorCode } from './trpc';

const WITH_TEXT = [
  'UNAUTHENTICATED',
  'WRONG_CREDENTIALS',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'LINK_SPENT',
  'INVALID',
  'TOO_MANY',
] as const satisfies ErrorCode[];

type TextCode = (typeof WITH_TEXT)[number];

const hasText = (code: ErrorCode): code is TextCode => (WITH_TEXT as readonly ErrorCode[]).includes(code);

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
    return hasText(code) ? t(code, { detail: (error as Error).message }) : t('INTERNAL');
  };
}
