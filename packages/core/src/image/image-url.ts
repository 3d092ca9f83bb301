import { AppError } from '@touchstone/domain/error/app-error';

/**
 * An address that an image of a project may be fetched from.
 *
 * @param hosts the project's `imageHosts`: host names, with a port where it is not the scheme's own
 * @throws AppError INVALID when it is no web address, FORBIDDEN when its host is not on the list
 */
export function imageUrl(address: string, hosts: readonly string[]): URL {
  if (!URL.canParse(address)) throw new AppError('INVALID', 'This is not an address.');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new AppError('INVALID', 'Images are fetched over http and https alone.');
  if (url.username !== '' || url.password !== '')
    throw new AppError('INVALID', 'An address with a password in it is not fetched.');
  if (!hosts.includes(url.host))
    throw new AppError('FORBIDDEN', `Images of ${url.host} are not loaded in this project.`);
  return url;
}
