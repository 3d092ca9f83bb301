/**
 * Whether a request that changes something comes from our own pages, or from no page at all (a CLI sends no Origin).
 * With SameSite=Lax cookies this is the second lock against requests forged by other sites.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return true;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
