'use client';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { JoinFailureCallout } from './join-failure-callout';
import { useJoin, type JoinAction } from './use-join';

export interface JoinAsUserProps {
  token: string;
  name: string;
  email: string | null;
  join: JoinAction;
  signOut: () => Promise<void>;
}

/** Joins with the account that is signed in. */
export function JoinAsUser({ token, name, email, join, signOut }: JoinAsUserProps) {
  const t = useTranslations('signIn.invite');
  const { submit, busy, failure } = useJoin(join);
  const leave = async () => {
    await signOut();
    window.location.reload();
  };
  return (
    <div className="flex flex-col gap-4">
      <JoinFailureCallout failure={failure} signInHref="/sign-in" />
      <Button variant="primary" size="lg" busy={busy} onClick={() => void submit({ token })}>
        {t('joinAs', { name })}
      </Button>
      {email && <p className="text-sm text-muted wrap-anywhere">{t('signedInAs', { email })}</p>}
      <Button variant="quiet" onClick={() => void leave()}>
        {t('notYou')}
      </Button>
    </div>
  );
}
