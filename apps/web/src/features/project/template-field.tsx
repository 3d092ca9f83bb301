'use client';
import { RadioGroup } from '@touchstone/ui/radio-group';
import { useTranslations } from 'next-intl';
import { Controller, useFormContext } from 'react-hook-form';
import { SCHEME_TEMPLATES } from '../scheme/scheme-templates';
import type { NewProjectDraft } from './project-schema';

/** What kind of judgments the project begins with. */
export function TemplateField() {
  const t = useTranslations('projects.form');
  const templates = useTranslations('scheme.templates');
  const { control } = useFormContext<NewProjectDraft>();
  return (
    <Controller
      control={control}
      name="template"
      render={({ field: { value, onChange } }) => (
        <RadioGroup
          label={t('template')}
          hint={t('templateHint')}
          value={value}
          onValueChange={onChange}
          options={SCHEME_TEMPLATES.map((template) => ({
            value: template,
            label: templates(`${template}.title`),
            hint: templates(`${template}.hint`),
          }))}
        />
      )}
    />
  );
}
