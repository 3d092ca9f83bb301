'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { emailField, nameField, passwordField } from '../common/field-schemas';
import { useFieldError } from '../common/use-field-error';
import { JoinFailureCallout } from './join-failure-callout';
import { useJoin, type JoinAction } from './use-join';

const schema = z.object({ name: nameField, email: emailField, password: passwordField });

export interface JoinAsNewcomerProps {
  token: string;
  join: JoinAction;
}

/** Makes an account and joins with it; whoever has one signs in and comes back. */
export function JoinAsNewcomer({ token, join }: JoinAsNewcomerProps) {
  const t = useTranslations('signIn.invite');
  const fieldError = useFieldError();
  const { submit, busy, failure } = useJoin(join);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', email: '', password: '' },
  });
  const { errors } = form.formState;
  const signInHref = `/sign-in?to=${encodeURIComponent(`/link/${token}`)}`;
  return (
    <form
      method="post" // sent before the script has taken over, a password must not stand in the address
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void form.handleSubmit((person) => submit({ token, person }))(event)}
    >
      <JoinFailureCallout failure={failure} signInHref={signInHref} />
      <Field label={t('name')} hint={t('nameHint')} error={fieldError(errors.name)} required>
        <Input autoComplete="name" {...form.register('name')} />
      </Field>
      <Field label={t('email')} error={fieldError(errors.email)} required>
        <Input
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          {...form.register('email')}
        />
      </Field>
      <Field label={t('password')} hint={t('passwordHint')} error={fieldError(errors.password)} required>
        <Input type="password" autoComplete="new-password" {...form.register('password')} />
      </Field>
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        {t('create')}
      </Button>
      <LinkButton asChild variant="quiet">
        <Link href={signInHref}>{t('haveAccount')}</Link>
      </LinkButton>
    </form>
  );
}
