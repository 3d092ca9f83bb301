import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './load-messages';
import { readLocale } from './read-locale';
import { knownTimeZone, TIME_ZONE_COOKIE } from './time-zone';

export default getRequestConfig(async () => {
  const locale = await readLocale();
  const timeZone = knownTimeZone((await cookies()).get(TIME_ZONE_COOKIE)?.value);
  return { locale, timeZone, messages: await loadMessages(locale) };
});
