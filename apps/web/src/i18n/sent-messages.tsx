import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SENT_NAMESPACES, type SentWith } from './sent-namespaces';

/** Sends the browser the messages that the pages of a layout need, and no others. (The server has them all.) */
export async function SentMessages({ with: layout, children }: { with: SentWith; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries(
    SENT_NAMESPACES[layout].map((namespace) => [namespace, all[namespace]]),
  );
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
