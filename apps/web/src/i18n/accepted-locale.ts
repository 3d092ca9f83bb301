import { LOCALES, type Locale } from '@touchstone/domain/user/user-preference';

/**
 * The first language of ours that a browser asks for (an Accept-Language header, RFC 9110), or undefined. A region or
 * script is passed over: whoever reads another Chinese reads ours rather than English.
 */
export function acceptedLocale(header: string): Locale | undefined {
  const asked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of asked) {
    const locale = LOCALES.find((one) => one === language);
    if (locale) return locale;
  }
  return undefined;
}
