'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { UnsavedGuard } from '../common/unsaved-guard';
import type { ArityCount } from './misfits';
import { PublishDialog } from './publish-dialog';
import { schemeFormOf, schemeFormSchema, type SchemeForm } from './scheme-form';
import { SchemePreview } from './scheme-preview';
import { SchemeQuestions } from './scheme-questions';
import type { SchemeVersion } from './scheme-version';
import { TemplateMenu } from './template-menu';
import { useShowableScheme } from './use-showable-scheme';

export interface SchemeEditorProps {
  projectId: string;
  current: SchemeVersion;
  /** How many of the project's comparisons have how many answers. */
  arities: readonly ArityCount[];
}

/** The label scheme to change, and beside it the desk as annotators will have it. */
export function SchemeEditor({ projectId, current, arities }: SchemeEditorProps) {
  const t = useTranslations('scheme.editor');
  const form = useForm<SchemeForm, unknown, LabelScheme>({
    resolver: zodResolver(schemeFormSchema),
    defaultValues: schemeFormOf(current.scheme, true),
  });
  const [asked, setAsked] = useState<LabelScheme>();
  const { isDirty } = form.formState;
  const scheme = useShowableScheme(useWatch({ control: form.control }) as SchemeForm, current.scheme);
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[26rem_minmax(0,1fr)]">
      <form
        noValidate
        aria-label={t('form')}
        className="flex min-w-0 flex-col gap-4"
        onSubmit={(event) => {
          if (isDirty) void form.handleSubmit(setAsked)(event);
          else event.preventDefault();
        }}
      >
        <TemplateMenu
          arities={arities}
          onChoose={(template) => {
            // Defaults stay what is published, so that the form knows it was changed.
            form.reset(schemeFormOf(template, false), { keepDefaultValues: true });
          }}
        />
        <SchemeQuestions form={form} arities={arities} />
        <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-2 border-t bg-canvas px-1 py-3">
          <Button type="submit" variant="primary" aria-disabled={!isDirty}>
            {t('publish')}
          </Button>
          <Button
            aria-disabled={!isDirty}
            onClick={() => {
              form.reset();
            }}
          >
            {t('discard')}
          </Button>
          <p role="status" className="text-sm text-muted">
            {t(isDirty ? 'changed' : 'unchanged', { version: current.version })}
          </p>
        </div>
      </form>
      <SchemePreview projectId={projectId} scheme={scheme} />
      <UnsavedGuard when={isDirty} />
      <PublishDialog
        projectId={projectId}
        current={current}
        scheme={asked}
        onClose={() => {
          setAsked(undefined);
        }}
        onPublished={(published) => {
          setAsked(undefined);
          form.reset(schemeFormOf(published, true));
        }}
      />
    </div>
  );
}
