'use client';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useFieldError } from '../common/use-field-error';
import { LICENCES, type UploadDraft, type UploadValues } from './upload-schema';

export interface UploadTermsProps {
  form: UseFormReturn<UploadDraft, unknown, UploadValues>;
  /** Whether the file may hold preferences. */
  asksRater: boolean;
}

/** Licence and origin, which every import must state, and whose preferences the file holds. */
export function UploadTerms({ form, asksRater }: UploadTermsProps) {
  const t = useTranslations('imports.upload');
  const fields = useTranslations('common.fields');
  const fieldError = useFieldError();
  const suggestions = useId();
  const { errors } = form.formState;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field label={t('licence')} hint={t('licenceHint')} error={fieldError(errors.licence)} required>
        <Input list={suggestions} autoComplete="off" {...form.register('licence')} />
      </Field>
      <datalist id={suggestions}>
        {[...LICENCES, t('proprietary'), t('ownData')].map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
      <Field label={t('origin')} hint={t('originHint')} error={fieldError(errors.origin)} required>
        <Input autoComplete="off" {...form.register('origin')} />
      </Field>
      {asksRater && (
        <Field
          label={t('rater')}
          aside={fields('optional')}
          hint={t('raterHint')}
          error={fieldError(errors.raterName)}
          className="md:col-span-2"
        >
          <Input autoComplete="off" {...form.register('raterName')} />
        </Field>
      )}
    </div>
  );
}
