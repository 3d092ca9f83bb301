/** Tells the server where this browser is, so that both write the same times (`TimeZoneCookie` sets it). */
export const TIME_ZONE_COOKIE = 'touchstone.timezone';

/** A name of the IANA time zone database that this machine knows, or UTC. */
export function knownTimeZone(name: string | undefined): string {
  if (name === undefined) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
