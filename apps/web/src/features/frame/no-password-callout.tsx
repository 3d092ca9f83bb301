'use client';
import { Callout } from '@touchstone/ui/callout';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** Stays on every page until the person has a way back in; the account page itself has the form. */
export function NoPasswordCallout() {
  const t = useTranslations('common.noPassword');
  if (usePathname() === '/account') return null;
  return (
    <Callout
      tone="warning"
      title={t('title')}
      className="mb-6"
      action={
        <LinkButton asChild>
          <Link href="/account#password">{t('action')}</Link>
        </LinkButton>
      }
    >
      {t('text')}
    </Callout>
  );
}
