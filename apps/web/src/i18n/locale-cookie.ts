/** Remembers the language of this browser for pages on which nobody is signed in. */
export const LOCALE_COOKIE = 'touchstone.locale';
