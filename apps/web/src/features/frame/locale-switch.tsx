'use client';
import { LOCALES } from '@touchstone/domain/user/user-preference';
import { Segmented } from '@touchstone/ui/segmented';
import { useLocale, useTranslations } from 'next-intl';
import { HTML_LANG, LOCALE_NAMES } from '@/i18n/locale-names';
import { useLocaleSwitch } from './use-locale-switch';

/** The languages side by side, each in its own words. */
export function LocaleSwitch() {
  const t = useTranslations('common.accountMenu');
  const { busy, switchTo } = useLocaleSwitch();
  return (
    <Segmented
      label={t('language')}
      className="self-start"
      value={useLocale()}
      disabled={busy}
      onValueChange={switchTo}
      options={LOCALES.map((locale) => ({
        value: locale,
        label: <span lang={HTML_LANG[locale]}>{LOCALE_NAMES[locale]}</span>,
      }))}
    />
  );
}
