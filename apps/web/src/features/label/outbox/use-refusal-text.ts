import { ERROR_STATUS, type ErrorCode } from '@touchstone/domain/error/app-error';
import { useTranslations } from 'next-intl';
import type { OutboxEntry } from './outbox-entry';

/** Why the server did not take an entry: what its code means, else the server's own words. */
export function useRefusalText(): (refusal: NonNullable<OutboxEntry['refusal']>) => string {
  const t = useTranslations('desk.refused');
  const errors = useTranslations('common.errors');
  return ({ code, message }) => {
    if (isErrorCode(code)) return errors(code, { detail: message });
    return message === '' ? t('noReason') : message;
  };
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_STATUS, code);
