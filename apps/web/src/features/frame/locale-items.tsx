'use client';
import { LOCALES } from '@touchstone/domain/user/user-preference';
import { MenuItem, MenuLabel } from '@touchstone/ui/menu';
import { Check, Languages } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { HTML_LANG, LOCALE_NAMES } from '@/i18n/locale-names';
import { useLocaleSwitch } from './use-locale-switch';

/** The languages, within a menu. */
export function LocaleItems() {
  const t = useTranslations('common.accountMenu');
  const current = useLocale();
  const { switchTo } = useLocaleSwitch();
  return (
    <>
      <MenuLabel>{t('language')}</MenuLabel>
      {LOCALES.map((locale) => (
        <MenuItem
          key={locale}
          icon={<Languages aria-hidden />}
          lang={HTML_LANG[locale]}
          aria-current={locale === current || undefined}
          onSelect={() => {
            switchTo(locale);
          }}
        >
          <span className="flex items-center justify-between gap-4">
            {LOCALE_NAMES[locale]}
            {locale === current && <Check aria-hidden />}
          </span>
        </MenuItem>
      ))}
    </>
  );
}
