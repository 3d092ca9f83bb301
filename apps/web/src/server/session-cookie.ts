/** Holds the session's secret and nothing else. */
export const SESSION_COOKIE = 'touchstone.session';
