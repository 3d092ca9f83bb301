'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AlertSettings } from '@touchstone/domain/alert/alert-settings';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { AlertFields } from './alert-fields';
import { alertsFormSchema, draftOf, settingsOf, type AlertsDraft, type AlertsValues } from './alerts-schema';
import { alertsKey } from './use-alerts';
import { WebhookSecret } from './webhook-secret';

interface AlertsFormProps {
  projectId: string;
  settings: AlertSettings;
}

export function AlertsForm({ projectId, settings }: AlertsFormProps) {
  const t = useTranslations('alerts');
  const queryClient = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  const form = useForm<AlertsDraft, unknown, AlertsValues>({
    resolver: zodResolver(alertsFormSchema),
    defaultValues: draftOf(settings),
  });
  const save = useMutation({
    mutationFn: (values: AlertsValues) =>
      trpc.alert.change.mutate({ projectId, settings: settingsOf(values) }),
    onSuccess: async ({ webhookSecret }, values) => {
      toast.success(t('saved'));
      setSecret(webhookSecret);
      form.reset(draftOf(settingsOf(values)));
      await queryClient.invalidateQueries({ queryKey: alertsKey(projectId) });
    },
  });
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="rounded-lg border bg-surface p-4"
        onSubmit={(event) =>
          void form.handleSubmit((values) => {
            save.mutate(values);
          })(event)
        }
      >
        <AlertFields />
        <ErrorCallout className="mt-4" error={save.error} title={t('failed')} />
        {secret !== null && <WebhookSecret secret={secret} />}
        <Button type="submit" className="mt-4" busy={save.isPending}>
          {t('submit')}
        </Button>
      </form>
    </FormProvider>
  );
}
