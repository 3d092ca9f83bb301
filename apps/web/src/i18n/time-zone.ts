/** Tells the server where this browser is, so that both write the same times (`TimeZoneCookie` sets it). */
export const TIME_ZONE_COOKIE = 'touchstone.timezone';

/** The name as it is when this machine knows the time zone, else UTC. (Browsers spell some names differently.) */
export function knownTimeZone(name: string | undefined): string {
  if (name === undefined) return 'UTC';
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return 'UTC';
  }
}
