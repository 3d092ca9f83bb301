'use client';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { useFieldError } from '../common/use-field-error';
import { GuidelinesEditor } from './guidelines-editor';
import type { ProjectDraft, ProjectValues } from './project-schema';

export interface ProjectFieldsProps {
  form: UseFormReturn<ProjectDraft, unknown, ProjectValues>;
  overlapHint: string;
  /** After the guidelines' label: their version. */
  guidelinesAside?: string;
  guidelinesNote?: string;
}

/** What a project is made of, for making one and for changing it. */
export function ProjectFields({ form, overlapHint, guidelinesAside, guidelinesNote }: ProjectFieldsProps) {
  const t = useTranslations('projects.form');
  const fieldError = useFieldError();
  const { errors } = form.formState;
  return (
    <>
      <Field label={t('name')} hint={t('nameHint')} error={fieldError(errors.name)} required>
        <Input autoComplete="off" {...form.register('name')} />
      </Field>
      <Field label={t('overlap')} hint={overlapHint} error={fieldError(errors.overlap)} required>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={20}
          className="w-24 tabular"
          {...form.register('overlap')}
        />
      </Field>
      <GuidelinesEditor form={form} aside={guidelinesAside} note={guidelinesNote} />
    </>
  );
}
