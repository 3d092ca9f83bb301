'use client';
import { Callout } from '@touchstone/ui/callout';
import { CopyField } from '@touchstone/ui/copy-field';
import { useTranslations } from 'next-intl';

/** A webhook's new secret, this once. */
export function WebhookSecret({ secret }: { secret: string }) {
  const t = useTranslations('alerts');
  const common = useTranslations('common.actions');
  return (
    <Callout tone="warning" className="mt-4">
      <p className="mb-2">{t('secretText')}</p>
      <CopyField
        label={t('secretTitle')}
        value={secret}
        copyLabel={t('copySecret')}
        copiedLabel={common('copied')}
      />
    </Callout>
  );
}
