'use client';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import type { SchemeFields } from './scheme-fields';

const SCALES = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How far a rating goes, and whether each answer needs one. */
export function RatingTerms({ form, index }: { form: SchemeFields; index: number }) {
  const t = useTranslations('scheme.items');
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <Controller
        control={form.control}
        name={`ratings.${index}.max`}
        render={({ field: { value, onChange } }) => (
          <Field label={t('scale')}>
            <Select
              className="w-fit"
              value={String(value)}
              onChange={(event) => {
                onChange(Number(event.target.value));
              }}
              options={SCALES.map((max) => ({ value: String(max), label: t('scaleOption', { max }) }))}
            />
          </Field>
        )}
      />
      <Checkbox
        className="pb-1.5"
        label={t('requiredEach')}
        {...form.register(`ratings.${index}.required`)}
      />
    </div>
  );
}
