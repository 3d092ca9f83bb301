import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PreferenceContext } from '@/features/account/preference-context';
import { Providers } from '@/features/common/providers';
import { TimeZoneCookie } from '@/features/frame/time-zone-cookie';
import { HTML_LANG } from '@/i18n/locale-names';
import { SentMessages } from '@/i18n/sent-messages';
import { loadPreferenceOwner } from '@/server/load-preference-owner';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    description: t('description'),
    applicationName: t('brand'),
    formatDetection: { telephone: false },
    appleWebApp: { title: t('brand'), statusBarStyle: 'default' },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // The top bar's ground (`--color-surface`), by the system's theme.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1a1e' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Of this response alone; `proxy.ts` makes it.
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={HTML_LANG[await getLocale()]} suppressHydrationWarning>
      <body>
        <SentMessages with="root">
          <TimeZoneCookie />
          <Providers nonce={nonce}>
            <PreferenceContext owner={await loadPreferenceOwner()}>{children}</PreferenceContext>
          </Providers>
        </SentMessages>
      </body>
    </html>
  );
}
