import { AppError } from '@touchstone/domain/error/app-error';
import { refuseLiteral } from '../image/guarded-agent';
import type { AlertNetwork } from './alert-network';

/**
 * The address of a webhook. What a name leads to is looked at when it is connected to, each time.
 *
 * @throws AppError INVALID for anything but https (unless allowed), with a user in it, or a literal address that is not allowed
 */
export function webhookUrl(
  text: string,
  { isAllowed, allowsHttp }: Pick<AlertNetwork, 'isAllowed' | 'allowsHttp'>,
): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url !== null && (url.protocol === 'https:' || (allowsHttp && url.protocol === 'http:'));
  if (!isSafe || url.username !== '' || url.password !== '')
    throw new AppError('INVALID', 'A webhook needs an https:// address without a user name in it.');
  refuseLiteral(url, isAllowed);
  return url;
}
