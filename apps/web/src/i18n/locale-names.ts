import type { Locale } from '@touchstone/domain/user/user-preference';

/** What each language calls itself: somebody who reads no other must find it. */
export const LOCALE_NAMES = { en: 'English', zh: '简体中文' } as const satisfies Record<Locale, string>;

/** The tags of BCP 47: they choose fonts, hyphens and the voice of a screen reader. */
export const HTML_LANG = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;
