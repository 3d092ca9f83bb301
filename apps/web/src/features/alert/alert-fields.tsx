'use client';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { BOUNDS, type AlertsDraft } from './alerts-schema';

const NUMBERS = [
  { name: 'alphaBelow', hint: 'interval' },
  { name: 'goldBelow', hint: 'interval' },
  { name: 'unsureOver', hint: 'off' },
] as const;

/** What to be told, and where. */
export function AlertFields() {
  const t = useTranslations('alerts');
  const { register, formState } = useFormContext<AlertsDraft>();
  const { errors } = formState;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <Checkbox label={t('verdictChanged')} {...register('verdictChanged')} />
      </div>
      {NUMBERS.map(({ name, hint }) => {
        const [low, high] = BOUNDS[name];
        return (
          <Field
            key={name}
            label={t(name)}
            hint={t(hint)}
            error={errors[name] && t('invalidNumber', { low, high })}
          >
            <Input inputMode="decimal" className="max-w-32 tabular" {...register(name)} />
          </Field>
        );
      })}
      <Field label={t('dueOn')} hint={t('off')} error={errors.dueOn && t('invalidDate')}>
        <Input type="date" className="max-w-48 tabular" {...register('dueOn')} />
      </Field>
      <Field label={t('emails')} hint={t('emailsHint')} error={errors.emails && t('invalidEmails')}>
        <Textarea rows={3} {...register('emails')} />
      </Field>
      <Field label={t('webhookUrl')} hint={t('webhookUrlHint')} error={errors.webhookUrl && t('invalidUrl')}>
        <Input inputMode="url" {...register('webhookUrl')} />
      </Field>
    </div>
  );
}
