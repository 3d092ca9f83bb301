'use client';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { SignInState } from '@/server/actions/sign-in';

export interface SignInFormProps {
  /** Where to go afterwards. */
  to: string;
  action: (state: SignInState, form: FormData) => Promise<SignInState>;
}

/** Works before its script has loaded, too: it is a plain form. */
export function SignInForm({ to, action }: SignInFormProps) {
  const t = useTranslations('signIn.signIn');
  const [state, submit, busy] = useActionState(action, {});
  return (
    <form action={submit} className="flex flex-col gap-4">
      {state.error && !busy && (
        <Callout tone="danger" title={t('failed')}>
          {state.error === 'WRONG_CREDENTIALS' || state.error === 'TOO_MANY'
            ? t(`errors.${state.error}`)
            : t('errors.INTERNAL')}
        </Callout>
      )}
      <input type="hidden" name="to" value={to} />
      <Field label={t('email')}>
        <Input
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus={!state.email}
          defaultValue={state.email}
        />
      </Field>
      <Field label={t('password')}>
        <Input name="password" type="password" autoComplete="current-password" required />
      </Field>
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        {t('submit')}
      </Button>
    </form>
  );
}
