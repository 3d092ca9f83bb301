'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { zodResolver } from '@hookform/resolvers/zod';
import { ALERT_KINDS } from '@touchstone/domain/alert/alert';
import {
  alertChannelSchema,
  CHANNEL_KINDS,
  type NewAlertChannel,
} from '@touchstone/domain/alert/alert-channel';
import { Button } from '@touchstone/ui/button';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Segmented } from '@touchstone/ui/segmented';
import { useTranslations } from 'next-intl';
import { useForm, useWatch } from 'react-hook-form';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { channelsKey } from './use-channels';

interface ChannelFormProps {
  projectId: string;
  /** With the secret of a webhook; null for an e-mail address. */
  onCreated: (secret: string | null) => void;
}

export function ChannelForm({ projectId, onCreated }: ChannelFormProps) {
  const t = useTranslations('alerts');
  const fields = useTranslations('common.fields');
  const queries = useQueryClient();
  const form = useForm<NewAlertChannel>({
    resolver: zodResolver(alertChannelSchema),
    defaultValues: { kind: 'email', target: '', kinds: [...ALERT_KINDS] },
  });
  const { errors } = form.formState;
  const kind = useWatch({ control: form.control, name: 'kind' });
  const create = useMutation({
    mutationFn: (channel: NewAlertChannel) => trpc.alert.createChannel.mutate({ projectId, channel }),
    onSuccess: async ({ secret }, { target }) => {
      toast.success(t('dialog.added', { target }));
      onCreated(secret);
      await queries.invalidateQueries({ queryKey: channelsKey(projectId) });
    },
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) =>
        void form.handleSubmit((channel) => {
          create.mutate(channel);
        })(event)
      }
    >
      <Segmented
        label={t('dialog.kind')}
        className="self-start"
        options={CHANNEL_KINDS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={kind}
        onValueChange={(value) => {
          form.setValue('kind', value);
          form.clearErrors('target');
        }}
      />
      {kind === 'email' ? (
        <Field label={t('dialog.target')} error={errors.target && fields('emailBad')} required>
          <Input type="email" autoComplete="off" {...form.register('target')} />
        </Field>
      ) : (
        <Field
          label={t('dialog.url')}
          hint={t('dialog.urlHint')}
          error={errors.target && t('dialog.urlBad')}
          required
        >
          <Input type="url" autoComplete="off" {...form.register('target')} />
        </Field>
      )}
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 font-semibold">{t('dialog.kinds')}</legend>
        {ALERT_KINDS.map((each) => (
          <Checkbox key={each} label={t(`kinds.${each}`)} value={each} {...form.register('kinds')} />
        ))}
        {errors.kinds && <p className="text-sm text-danger-ink">{t('dialog.kindsMissing')}</p>}
      </fieldset>
      <ErrorCallout error={create.error} title={t('dialog.failed')} />
      <Button type="submit" variant="primary" className="self-end" busy={create.isPending}>
        {t('dialog.submit')}
      </Button>
    </form>
  );
}
