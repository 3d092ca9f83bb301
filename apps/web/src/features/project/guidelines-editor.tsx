'use client';
import { Field } from '@touchstone/ui/field';
import { Segmented } from '@touchstone/ui/segmented';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { MarkdownText } from '../label/reading/markdown-text';
import { useFieldError } from '../common/use-field-error';
import type { ProjectDraft } from './project-schema';

export interface GuidelinesEditorProps {
  aside?: string | undefined;
  note?: string | undefined;
}

/** Markdown to write, and as annotators will see it. */
export function GuidelinesEditor({ aside, note }: GuidelinesEditorProps) {
  const t = useTranslations('projects.form');
  const fieldError = useFieldError();
  const form = useFormContext<ProjectDraft>();
  const [mode, setMode] = useState<'write' | 'preview'>('write');
  const text = useWatch({ control: form.control, name: 'guidelines' });
  const hint = note ? `${t('guidelinesHint')} ${note}` : t('guidelinesHint');
  return (
    <Field
      label={t('guidelines')}
      aside={
        <span className="flex items-center gap-3">
          {aside}
          <Segmented
            label={t('editor')}
            value={mode}
            onValueChange={setMode}
            options={[
              { value: 'write', label: t('write') },
              { value: 'preview', label: t('preview') },
            ]}
          />
        </span>
      }
      hint={hint}
      error={fieldError(form.formState.errors.guidelines)}
    >
      {/* Stays in the page while the preview shows, so that nothing typed and no undo is lost. */}
      <Textarea
        rows={14}
        className={mode === 'preview' ? 'hidden' : 'max-h-none min-h-72 font-mono text-sm'}
        placeholder={t('guidelinesPlaceholder')}
        {...form.register('guidelines')}
      />
      {mode === 'preview' && (
        <div className="min-h-72 rounded-md border bg-surface px-4 py-3">
          {text.trim() === '' ? (
            <p className="text-muted">{t('previewEmpty')}</p>
          ) : (
            <MarkdownText text={text} />
          )}
        </div>
      )}
    </Field>
  );
}
