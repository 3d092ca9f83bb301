'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QualitySettings } from '@touchstone/domain/quality/quality-settings';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import {
  draftOf,
  qualitySettingsFormSchema,
  settingsOf,
  TYPED_BOUNDS,
  type QualitySettingsDraft,
  type QualitySettingsValues,
} from './quality-settings-schema';
import { qualityKey } from './use-quality';

const NUMBERS = ['alphaLeast', 'alphaWidth', 'goldLeast', 'unsureMost'] as const;

interface QualitySettingsFormProps {
  projectId: string;
  settings: QualitySettings;
}

/** What the verdict is held against, and what a judgment costs. */
export function QualitySettingsForm({ projectId, settings }: QualitySettingsFormProps) {
  const t = useTranslations('quality.settings');
  const queryClient = useQueryClient();
  const form = useForm<QualitySettingsDraft, unknown, QualitySettingsValues>({
    resolver: zodResolver(qualitySettingsFormSchema),
    defaultValues: draftOf(settings),
  });
  const { errors } = form.formState;
  const invalid = ([low, high]: readonly [number, number]) => t('invalidNumber', { low, high });
  const save = useMutation({
    mutationFn: (values: QualitySettingsValues) =>
      trpc.quality.changeSettings.mutate({ projectId, settings: settingsOf(values) }),
    onSuccess: async (_, values) => {
      toast.success(t('saved'));
      form.reset(draftOf(settingsOf(values)));
      await queryClient.invalidateQueries({ queryKey: qualityKey(projectId) });
    },
  });
  return (
    <Section title={t('title')} description={t('text')}>
      <form
        noValidate
        className="rounded-lg border bg-surface p-4"
        onSubmit={(event) =>
          void form.handleSubmit((values) => {
            save.mutate(values);
          })(event)
        }
      >
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {NUMBERS.map((name) => (
            <Field
              key={name}
              label={t(name)}
              hint={t(`${name}Hint`)}
              error={errors[name] && invalid(TYPED_BOUNDS[name])}
            >
              <Input inputMode="decimal" className="max-w-32 tabular" {...form.register(name)} />
            </Field>
          ))}
          <Field label={t('amount')} hint={t('amountHint')} error={errors.amount && t('invalidAmount')}>
            <Input inputMode="decimal" className="max-w-32 tabular" {...form.register('amount')} />
          </Field>
          <Field
            label={t('currency')}
            hint={t('currencyHint')}
            error={errors.currency && t('invalidCurrency')}
          >
            <Input className="max-w-32" maxLength={3} {...form.register('currency')} />
          </Field>
        </div>
        <ErrorCallout className="mt-4" error={save.error} title={t('failed')} />
        <Button type="submit" className="mt-4" busy={save.isPending}>
          {t('submit')}
        </Button>
      </form>
    </Section>
  );
}
