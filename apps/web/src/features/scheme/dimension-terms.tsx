'use client';
import { Checkbox } from '@touchstone/ui/checkbox';
import { Field } from '@touchstone/ui/field';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import type { SchemeFields } from './scheme-fields';

const STEPS = [1, 2, 3, 4] as const;

/** A dimension's own scale. */
export function DimensionTerms({ form, index }: { form: SchemeFields; index: number }) {
  const t = useTranslations('scheme');
  return (
    <div className="grid gap-3 sm:grid-cols-[auto_1fr]">
      <Controller
        control={form.control}
        name={`dimensions.${index}.steps`}
        render={({ field: { value, onChange } }) => (
          <Field label={t('kind.steps')}>
            <Select
              className="w-fit"
              value={String(value)}
              onChange={(event) => {
                onChange(Number(event.target.value));
              }}
              options={STEPS.map((n) => ({ value: String(n), label: t('kind.stepsOption', { n }) }))}
            />
          </Field>
        )}
      />
      <div className="flex flex-col gap-1 sm:mt-6.5">
        <Checkbox label={t('items.required')} {...form.register(`dimensions.${index}.required`)} />
        <Checkbox label={t('kind.outcome.tie')} {...form.register(`dimensions.${index}.outcomes.tie`)} />
        <Checkbox
          label={t('kind.outcome.cannot_judge')}
          {...form.register(`dimensions.${index}.outcomes.cannot_judge`)}
        />
      </div>
    </div>
  );
}
