'use client';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef } from 'react';
import type { SignInLinkState } from '@/server/actions/open-sign-in-link';
import { Callout } from '@touchstone/ui/callout';
import { SpentLink } from './spent-link';

export interface SignInLinkFormProps {
  token: string;
  action: (state: SignInLinkState, form: FormData) => Promise<SignInLinkState>;
}

/** Posts itself as soon as its script runs: what previews links without running them doesn't spend this one. */
export function SignInLinkForm({ token, action }: SignInLinkFormProps) {
  const t = useTranslations('signIn');
  const [state, submit, busy] = useActionState(action, {});
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);

  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    form.current?.requestSubmit();
  }, []);

  if (state.error === 'LINK_SPENT') return <SpentLink signedIn={false} />;
  return (
    <form ref={form} action={submit} className="flex flex-col gap-4">
      {state.error && <Callout tone="danger">{t('signIn.errors.INTERNAL')}</Callout>}
      <input type="hidden" name="token" value={token} />
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        {t('byLink.submit')}
      </Button>
      <p role="status" className="text-sm text-muted empty:hidden">
        {busy && t('byLink.working')}
      </p>
    </form>
  );
}
