import type { Locale } from '@touchstone/domain/user/user-preference';
import { messages } from './messages';

export type Messages = (typeof messages)['en'];

// English says which keys there are; to ask for one that no file has is a type error.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/**
 * Every string in one language. The other languages lie in files of the same names and keys as English, which
 * scripts/messages.test.ts holds; only the one that is asked for is loaded.
 */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'en') return messages.en;
  const parts = Object.keys(messages.en).map(async (name) => {
    const file = (await import(`../../messages/${locale}/${fileOf(name)}.json`)) as { default: unknown };
    return [name, file.default] as const;
  });
  return Object.fromEntries(await Promise.all(parts)) as Messages;
}

/** `signIn` lies in sign-in.json. */
const fileOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
