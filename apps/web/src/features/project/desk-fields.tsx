'use client';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { useFieldError } from '../common/use-field-error';
import { badHostOf } from './bad-host-of';
import { BAD_HOST, type SettingsDraft } from './project-schema';

/** What annotators may change later, and from where images are shown to them. */
export function DeskFields() {
  const t = useTranslations('projects.form');
  const fieldError = useFieldError();
  const { register, formState, getValues } = useFormContext<SettingsDraft>();
  const { errors } = formState;
  return (
    <>
      <Field label={t('editHours')} hint={t('editHoursHint')} error={fieldError(errors.editHours)} required>
        <Input
          type="number"
          inputMode="numeric"
          min={0}
          max={8760}
          className="w-24 tabular"
          {...register('editHours')}
        />
      </Field>
      <Field
        label={t('imageHosts')}
        hint={t('imageHostsHint')}
        error={
          errors.imageHosts?.message === BAD_HOST
            ? t('badHost', { host: badHostOf(getValues('imageHosts')) ?? '' })
            : fieldError(errors.imageHosts)
        }
      >
        <Textarea
          rows={3}
          spellCheck={false}
          autoCapitalize="off"
          className="font-mono text-sm"
          placeholder={t('imageHostsPlaceholder')}
          {...register('imageHosts')}
        />
      </Field>
    </>
  );
}
