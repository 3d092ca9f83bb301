'use client';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { useFormState, useWatch } from 'react-hook-form';
import { useFieldError } from '../common/use-field-error';
import type { SchemeFields } from './scheme-fields';

const ASKS = ['off', 'optional', 'required'] as const;

export interface AskFieldProps {
  form: SchemeFields;
  part: 'rationale' | 'ownReading' | 'confidence';
}

/** Whether something is asked beside the outcome, and for a text how long it must be. */
export function AskField({ form, part }: AskFieldProps) {
  const t = useTranslations('scheme.ask');
  const fieldError = useFieldError();
  const isText = part !== 'confidence';
  const askPath = isText ? (`${part}.ask` as const) : part;
  const ask = useWatch({ control: form.control, name: askPath });
  // Asked for by itself: `form` stays the same object while its state changes.
  const { errors } = useFormState({ control: form.control });
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <Field label={t(`${part}.title`)} hint={t(`${part}.hint`)} className="flex-1 basis-56">
        <Select
          className="w-fit"
          options={ASKS.map((value) => ({ value, label: t(value) }))}
          {...form.register(askPath)}
        />
      </Field>
      {isText && ask !== 'off' && (
        <Field label={t('minLength')} error={fieldError(errors[part]?.minLength)}>
          <Input
            type="number"
            inputMode="numeric"
            min={0}
            max={2000}
            className="w-28 tabular"
            {...form.register(`${part}.minLength`)}
          />
        </Field>
      )}
    </div>
  );
}
