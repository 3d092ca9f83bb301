'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { toast } from 'sonner';
import { z } from 'zod';
import { ErrorCallout } from '../common/error-callout';
import { emailField, nameField } from '../common/field-schemas';
import { errorCode, trpc } from '../common/trpc';
import { useFieldError } from '../common/use-field-error';

const schema = z.object({ name: nameField, email: emailField });

export function ProfileForm({ name, email }: { name: string; email: string | null }) {
  const t = useTranslations('account.profile');
  const fieldError = useFieldError();
  const router = useRouter();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { name, email: email ?? '' } });
  const { errors } = form.formState;
  const save = useMutation({
    mutationFn: (values: z.output<typeof schema>) => trpc.account.change.mutate(values),
    onSuccess: () => {
      toast.success(t('saved'));
      router.refresh();
    },
    onError: (error) => {
      if (errorCode(error) === 'CONFLICT') form.setError('email', { message: 'emailTaken' });
    },
  });
  return (
    <Card title={t('title')}>
      <form
        noValidate
        className="flex max-w-md flex-col gap-4"
        onSubmit={(event) =>
          void form.handleSubmit((values) => {
            save.mutate(values);
          })(event)
        }
      >
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
        {save.isError && errorCode(save.error) !== 'CONFLICT' && (
          <ErrorCallout error={save.error} title={t('failed')} />
        )}
        <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
          {t('submit')}
        </Button>
      </form>
    </Card>
  );
}
