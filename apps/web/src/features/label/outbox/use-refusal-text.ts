'use client';
import { ERROR_STATUS, type ErrorCode } from '@touchstone/domain/error/app-error';
import { useTranslations } from 'next-intl';
import { useProblemText } from '@/features/common/use-problem-text';
import type { OutboxEntry } from './outbox-entry';

/** Why the server did not take an entry: what exactly was wrong, else what its code means here, else the server's own words. */
export function useRefusalText(): (refusal: NonNullable<OutboxEntry['refusal']>) => string {
  const t = useTranslations('desk.refused');
  const errors = useTranslations('common.errors');
  const problemText = useProblemText();
  return ({ code, message, problem }) => {
    const said = problemText(problem);
    if (said !== undefined) return said;
    if (code === 'NOT_FOUND' || code === 'CONFLICT') return t(`why.${code}`);
    if (code !== 'INVALID' && isErrorCode(code)) return errors(code, { detail: message });
    return message === '' ? t('noReason') : message;
  };
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_STATUS, code);
