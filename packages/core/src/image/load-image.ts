import { request } from 'undici';
import { AppError } from '@touchstone/domain/error/app-error';
import { guardedAgent, refuseLiteral, type AddressRule, type Resolver } from '../network/guarded-agent';
import { imageUrl } from './image-url';
import { readBody } from './read-body';

/** The network that images are loaded from, and how much of it. */
export interface ImageNetwork {
  /** Which IP addresses may be asked. */
  isAllowed: AddressRule;
  resolve: Resolver;
  /** Milliseconds from the first request to the last byte, redirects included. */
  mostMs: number;
  mostBytes: number;
}

const MOST_REDIRECTS = 3;

/**
 * The bytes at an address. Each address that a server sends on to is held against the list of hosts, and what its name
 * leads to against the rule, like the first.
 *
 * @throws AppError FORBIDDEN for a host that is not on the list, INVALID for an address that is refused or a body that is
 *   too large, NOT_FOUND when nothing came; an error of the network or the signal's reason as it is
 */
export async function loadImage(
  first: URL,
  hosts: readonly string[],
  { isAllowed, resolve, mostMs, mostBytes }: ImageNetwork,
  stop: AbortSignal,
): Promise<Buffer> {
  const dispatcher = guardedAgent(isAllowed, resolve);
  const signal = AbortSignal.any([stop, AbortSignal.timeout(mostMs)]);
  try {
    let url = first;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      refuseLiteral(url, isAllowed);
      const { statusCode, headers, body } = await request(url, {
        dispatcher,
        signal,
        headers: {
          accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif',
          'user-agent': 'Touchstone',
        },
      });
      if (statusCode === 200) return await readBody(body, mostBytes);
      await body.dump();
      const { location } = headers;
      if (statusCode < 300 || statusCode > 399 || typeof location !== 'string') break;
      url = nextUrl(location, url, hosts);
    }
  } finally {
    void dispatcher.destroy();
  }
  throw new AppError('NOT_FOUND', `${first.host} did not send the image.`);
}

function nextUrl(location: string, url: URL, hosts: readonly string[]): URL {
  const next = imageUrl(new URL(location, url).href, hosts);
  if (url.protocol === 'https:' && next.protocol !== 'https:')
    throw new AppError(
      'INVALID',
      `${url.host} sends on to an address without encryption, which is not asked.`,
    );
  return next;
}
