import 'server-only';
import { resolveViewer } from '@touchstone/core/session/resolve-viewer';
import type { Viewer } from '@touchstone/core/session/viewer';
import { services } from './services';
import { SESSION_COOKIE } from './session-cookie';

/** Who sends a request; null when nobody is signed in. */
export async function requestViewer(headers: Headers, now: Date): Promise<Viewer | null> {
  const secret = requestSecret(headers);
  return secret === undefined ? null : resolveViewer(services().db, secret, now);
}

/** What a request proves itself by: an API token (`Authorization: Bearer`) or the session cookie. */
export const requestSecret = (headers: Headers): string | undefined =>
  bearer(headers) ?? cookie(headers.get('cookie') ?? '');

function bearer(headers: Headers): string | undefined {
  const [scheme, token] = (headers.get('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? token : undefined;
}

function cookie(header: string): string | undefined {
  const pair = header.split('; ').find((part) => part.startsWith(`${SESSION_COOKIE}=`));
  const value = pair?.slice(SESSION_COOKIE.length + 1);
  // Our secrets need no escaping: what does is not one of them.
  return value === undefined || !/^[\w-]+$/.test(value) ? undefined : value;
}
