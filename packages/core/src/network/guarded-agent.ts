import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import { AppError } from '@touchstone/domain/error/app-error';

/** Whether requests may go to an IP address. */
export type AddressRule = (address: string) => boolean;

/** Finds the addresses of a name, as `lookup` of `node:dns` does. */
export type Resolver = (
  host: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** Milliseconds, each: until connected, until headers came, between two pieces of the body. */
const LIMITS = { connect: { timeout: 5_000 }, headersTimeout: 10_000, bodyTimeout: 10_000 };

/**
 * An HTTP agent that connects only to addresses the rule allows. What is looked at is what is connected to: the name is
 * not looked up a second time, so it can't point elsewhere by then (DNS rebinding). A URL with a literal address needs
 * `refuseLiteral` before: for those nothing is looked up.
 */
export function guardedAgent(isAllowed: AddressRule, resolve: Resolver): Agent {
  return new Agent({
    ...LIMITS,
    connect: {
      ...LIMITS.connect,
      lookup: (host, options, done) => {
        resolve(host, { ...options, all: true }, (error, found) => {
          if (error) return void done(error, []);
          const refused = found.length === 0 || found.some(({ address }) => !isAllowed(address));
          if (refused) return void done(new Error(`${host} leads to an address that is not allowed.`), []);
          if (options.all === true) return void done(null, found);
          const [first] = found;
          return void done(null, first?.address ?? '', first?.family);
        });
      },
    },
  });
}

/** @throws AppError INVALID when the URL names an address itself, and one that the rule does not allow */
export function refuseLiteral(url: URL, isAllowed: AddressRule): void {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !isAllowed(host)) throw new AppError('INVALID', 'This address is not allowed.');
}
