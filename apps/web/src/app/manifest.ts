import type { MetadataRoute } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { HTML_LANG } from '@/i18n/locale-names';

/** What a browser needs to install the product as an application of its own. Icons: scripts/make-icons.mjs. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, locale] = [await getTranslations('common'), await getLocale()];
  return {
    id: '/',
    name: t('brand'),
    short_name: t('brand'),
    description: t('description'),
    lang: HTML_LANG[locale],
    start_url: '/projects',
    scope: '/',
    display: 'standalone',
    // `--color-canvas` and `--color-surface` of the light theme; the dark one's come from the page.
    background_color: '#f8f8f9',
    theme_color: '#ffffff',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
