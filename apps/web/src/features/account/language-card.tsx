import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { LocaleSwitch } from '../frame/locale-switch';

export function LanguageCard() {
  const t = useTranslations('account.language');
  return (
    <Card title={t('title')}>
      <p className="mb-3 max-w-reading text-muted">{t('text')}</p>
      <LocaleSwitch />
    </Card>
  );
}
