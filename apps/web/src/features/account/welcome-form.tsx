'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { ErrorCallout } from '../common/error-callout';
import { emailField, nameField, passwordField } from '../common/field-schemas';
import { errorCode, trpc } from '../common/trpc';
import { useFieldError } from '../common/use-field-error';

const schema = z.object({ name: nameField, email: emailField, password: passwordField });

/** Name, e-mail and password of somebody whom a one-time link let in. */
export function WelcomeForm({ name, email }: { name: string; email: string | null }) {
  const t = useTranslations('signIn.welcome');
  const fieldError = useFieldError();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name, email: email ?? '', password: '' },
  });
  const { errors } = form.formState;
  const save = useMutation({
    mutationFn: (account: z.output<typeof schema>) => trpc.account.change.mutate(account),
    onSuccess: () => {
      window.location.assign('/projects');
    },
    onError: (error) => {
      if (errorCode(error) === 'CONFLICT') form.setError('email', { message: 'emailTaken' });
    },
  });
  return (
    <form
      method="post" // sent before the script has taken over, a password must not stand in the address
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) =>
        void form.handleSubmit((account) => {
          save.mutate(account);
        })(event)
      }
    >
      {save.isError && errorCode(save.error) !== 'CONFLICT' && (
        <ErrorCallout error={save.error} title={t('failed')} />
      )}
      <Field label={t('name')} hint={t('nameHint')} error={fieldError(errors.name)} required>
        <Input autoComplete="name" {...form.register('name')} />
      </Field>
      <Field label={t('email')} hint={t('emailHint')} error={fieldError(errors.email)} required>
        <Input
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...form.register('email')}
        />
      </Field>
      <Field label={t('password')} hint={t('passwordHint')} error={fieldError(errors.password)} required>
        <Input type="password" autoComplete="new-password" {...form.register('password')} />
      </Field>
      <Button type="submit" variant="primary" size="lg" busy={save.isPending || save.isSuccess}>
        {t('submit')}
      </Button>
      <LinkButton asChild variant="quiet">
        <Link href="/projects">{t('later')}</Link>
      </LinkButton>
    </form>
  );
}
