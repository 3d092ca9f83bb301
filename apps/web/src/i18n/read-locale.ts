import 'server-only';
import { cookies, headers } from 'next/headers';
import { LOCALES, type Locale } from '@touchstone/domain/user/user-preference';
import { loadPreferenceOwner } from '@/server/load-preference-owner';
import { acceptedLocale } from './accepted-locale';
import { LOCALE_COOKIE } from './locale-cookie';

/** The language of this request: what the user chose, what was chosen in this browser, what it asks for, English. */
export async function readLocale(): Promise<Locale> {
  const chosen = (await loadPreferenceOwner())?.preference.locale;
  if (chosen) return chosen;
  const remembered = (await cookies()).get(LOCALE_COOKIE)?.value;
  return (
    LOCALES.find((locale) => locale === remembered) ??
    acceptedLocale((await headers()).get('accept-language') ?? '') ??
    'en'
  );
}
