'use client';
import { ARITY_OF_KIND } from '@touchstone/domain/label/label-scheme';
import { RadioGroup } from '@touchstone/ui/radio-group';
import { Select } from '@touchstone/ui/select';
import { Field } from '@touchstone/ui/field';
import { Checkbox } from '@touchstone/ui/checkbox';
import { useTranslations } from 'next-intl';
import { Controller, useWatch } from 'react-hook-form';
import { misfits, type ArityCount } from './misfits';
import type { SchemeFields } from './scheme-fields';

const KINDS = ['pairwise', 'ranking', 'best_worst'] as const;
const OUTCOMES_OF = {
  pairwise: ['tie', 'both_good', 'both_bad', 'cannot_judge'],
  ranking: ['tie', 'cannot_judge'],
  best_worst: ['cannot_judge'],
} as const;
const STEPS = [1, 2, 3, 4] as const;

/** What is asked first: the kind of judgment, its strengths, and the ways out. */
export function KindFields({ form, arities }: { form: SchemeFields; arities: readonly ArityCount[] }) {
  const t = useTranslations('scheme.kind');
  const kind = useWatch({ control: form.control, name: 'kind' });
  return (
    <div className="flex flex-col gap-5">
      <Controller
        control={form.control}
        name="kind"
        render={({ field: { value, onChange } }) => (
          <RadioGroup
            label={t('label')}
            value={value}
            onValueChange={onChange}
            options={KINDS.map((each) => {
              const misfit = misfits(arities, each);
              const { min, max } = ARITY_OF_KIND[each];
              return {
                value: each,
                label: t(`${each}.title`),
                hint:
                  misfit === 0
                    ? t(`${each}.hint`)
                    : t('misfit', { n: misfit, range: min === max ? 'one' : 'many', min, max }),
                disabled: misfit > 0,
              };
            })}
          />
        )}
      />
      {kind === 'pairwise' && (
        <Controller
          control={form.control}
          name="steps"
          render={({ field: { value, onChange } }) => (
            <Field label={t('steps')} hint={t('stepsHint')}>
              <Select
                className="w-fit"
                value={String(value)}
                onChange={(event) => {
                  onChange(Number(event.target.value));
                }}
                options={STEPS.map((n) => ({ value: String(n), label: t('stepsOption', { n }) }))}
              />
            </Field>
          )}
        />
      )}
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 font-semibold">{t('outcomes')}</legend>
        {OUTCOMES_OF[kind].map((outcome) => (
          <Checkbox
            key={outcome}
            label={t(kind === 'ranking' && outcome === 'tie' ? 'outcome.sharedPlace' : `outcome.${outcome}`)}
            {...form.register(`outcomes.${outcome}`)}
          />
        ))}
      </fieldset>
    </div>
  );
}
