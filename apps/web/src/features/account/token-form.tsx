'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { ErrorCallout } from '../common/error-callout';
import { nameField } from '../common/field-schemas';
import { trpc } from '../common/trpc';
import { useFieldError } from '../common/use-field-error';

const schema = z.object({ name: nameField, days: z.string().transform(Number) });
const DAYS = [7, 30, 90, 365];

export interface CreatedToken {
  token: string;
  expiresAt: string;
}

export function TokenForm({ onCreated }: { onCreated: (token: CreatedToken) => void }) {
  const t = useTranslations('account.tokens.dialog');
  const fieldError = useFieldError();
  const queries = useQueryClient();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { name: '', days: '90' } });
  const create = useMutation({
    mutationFn: (values: z.output<typeof schema>) => trpc.token.create.mutate(values),
    onSuccess: async (token) => {
      onCreated(token);
      await queries.invalidateQueries({ queryKey: ['tokens'] });
    },
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) =>
        void form.handleSubmit((values) => {
          create.mutate(values);
        })(event)
      }
    >
      <Field label={t('name')} hint={t('nameHint')} error={fieldError(form.formState.errors.name)} required>
        <Input autoComplete="off" {...form.register('name')} />
      </Field>
      <Field label={t('days')}>
        <Select
          options={DAYS.map((days) => ({ value: String(days), label: t('daysOption', { days }) }))}
          {...form.register('days')}
        />
      </Field>
      <ErrorCallout error={create.error} title={t('failed')} />
      <Button type="submit" variant="primary" className="self-end" busy={create.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
