'use client';
import { Callout } from '@touchstone/ui/callout';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { JoinFailure } from './use-join';

export interface JoinFailureCalloutProps {
  failure: JoinFailure | undefined;
  signInHref: string;
}

/** Why joining did not work, and the next step. */
export function JoinFailureCallout({ failure, signInHref }: JoinFailureCalloutProps) {
  const t = useTranslations('signIn.invite');
  const spent = useTranslations('signIn.spent');
  if (!failure) return null;
  if (failure === 'CONFLICT') {
    return (
      <Callout
        tone="danger"
        title={t('failed')}
        action={
          <LinkButton asChild>
            <Link href={signInHref}>{t('toSignIn')}</Link>
          </LinkButton>
        }
      >
        {t('emailTaken')}
      </Callout>
    );
  }
  return (
    <Callout tone="danger" title={t('failed')}>
      {failure === 'LINK_SPENT' && `${spent('text')} ${spent('invite')}`}
      {failure === 'ALREADY_MEMBER' && t('alreadyMember')}
      {failure === 'INVALID' && t('INVALID')}
      {failure === 'offline' && t('offline')}
      {failure !== 'LINK_SPENT' &&
        failure !== 'INVALID' &&
        failure !== 'ALREADY_MEMBER' &&
        failure !== 'offline' &&
        t('INTERNAL')}
    </Callout>
  );
}
