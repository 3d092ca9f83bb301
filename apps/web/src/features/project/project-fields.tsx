'use client';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { useFieldError } from '../common/use-field-error';
import { GuidelinesEditor } from './guidelines-editor';
import type { ProjectDraft } from './project-schema';

export interface ProjectFieldsProps {
  overlapHint: string;
  /** After the guidelines' label: their version. */
  guidelinesAside?: string;
  guidelinesNote?: string;
}

/** What a project is made of, for making one and for changing it; inside a form that holds at least these. */
export function ProjectFields({ overlapHint, guidelinesAside, guidelinesNote }: ProjectFieldsProps) {
  const t = useTranslations('projects.form');
  const fieldError = useFieldError();
  const { register, formState } = useFormContext<ProjectDraft>();
  const { errors } = formState;
  return (
    <>
      <Field label={t('name')} hint={t('nameHint')} error={fieldError(errors.name)} required>
        <Input autoComplete="off" {...register('name')} />
      </Field>
      <Field label={t('overlap')} hint={overlapHint} error={fieldError(errors.overlap)} required>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={20}
          className="w-24 tabular"
          {...register('overlap')}
        />
      </Field>
      <GuidelinesEditor aside={guidelinesAside} note={guidelinesNote} />
    </>
  );
}
