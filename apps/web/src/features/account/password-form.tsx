'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { Card } from '@touchstone/ui/card';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { toast } from 'sonner';
import { z } from 'zod';
import { ErrorCallout } from '../common/error-callout';
import { passwordField } from '../common/field-schemas';
import { errorCode, trpc } from '../common/trpc';
import { useFieldError } from '../common/use-field-error';

const newOnly = z.object({ current: z.string(), password: passwordField });
const withCurrent = newOnly.extend({ current: z.string().min(1, 'passwordMissing') });

export interface PasswordFormProps {
  email: string | null;
  hasPassword: boolean;
}

/** Sets the first password, or changes it for whoever knows the current one. */
export function PasswordForm({ email, hasPassword }: PasswordFormProps) {
  const t = useTranslations('account.password');
  const fieldError = useFieldError();
  const router = useRouter();
  const form = useForm({
    resolver: zodResolver(hasPassword ? withCurrent : newOnly),
    defaultValues: { current: '', password: '' },
  });
  const { errors } = form.formState;
  const save = useMutation({
    mutationFn: ({ current, password }: z.output<typeof newOnly>) =>
      trpc.account.change.mutate({ password, ...(hasPassword ? { currentPassword: current } : {}) }),
    onSuccess: () => {
      toast.success(t('saved'));
      form.reset();
      router.refresh();
    },
    onError: (error) => {
      if (errorCode(error) === 'WRONG_CREDENTIALS') form.setError('current', { message: 'passwordWrong' });
    },
  });
  if (email === null) {
    return (
      <Card id="password" title={t('setTitle')} className="scroll-mt-16">
        <Callout tone="warning">
          {t('why')} {t('needsEmail')}
        </Callout>
      </Card>
    );
  }
  return (
    <Card id="password" title={t(hasPassword ? 'title' : 'setTitle')} className="scroll-mt-16">
      <form
        method="post" // sent before the script has taken over, a password must not stand in the address
        noValidate
        className="flex max-w-md flex-col gap-4"
        onSubmit={(event) =>
          void form.handleSubmit((values) => {
            save.mutate(values);
          })(event)
        }
      >
        {!hasPassword && <Callout tone="warning">{t('why')}</Callout>}
        {/* For password managers: whose password this is. */}
        <input type="text" hidden readOnly autoComplete="username" value={email} />
        {hasPassword && (
          <Field label={t('current')} error={fieldError(errors.current)} required>
            <Input type="password" autoComplete="current-password" {...form.register('current')} />
          </Field>
        )}
        <Field label={t('new')} hint={t('newHint')} error={fieldError(errors.password)} required>
          <Input type="password" autoComplete="new-password" {...form.register('password')} />
        </Field>
        {save.isError && errorCode(save.error) !== 'WRONG_CREDENTIALS' && (
          <ErrorCallout error={save.error} title={t('failed')} />
        )}
        <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
          {t(hasPassword ? 'submit' : 'set')}
        </Button>
      </form>
    </Card>
  );
}
