'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { Field } from '@touchstone/ui/field';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import type { Statement } from '@touchstone/domain/statement/statement';
import { UnsavedGuard } from '../common/unsaved-guard';
import { useFieldError } from '../common/use-field-error';
import { HarmKindChoices } from './harm-kind-choices';
import { PublishStatement } from './publish-statement';
import { EMPTY_STATEMENT, statementFormSchema } from './statement-form-schema';
import type { StatementOverview } from './statement-overview';
import { StatementText } from './statement-text';
import { SwitchOffStatement } from './switch-off-statement';

const PARTS = ['purpose', 'pay', 'dataUse'] as const;

export interface StatementFormProps {
  projectId: string;
  overview: StatementOverview;
}

/** The statement to write, and beside it as annotators will read it. */
export function StatementForm({ projectId, overview }: StatementFormProps) {
  const t = useTranslations('statement');
  const fieldError = useFieldError();
  const { current, latest } = overview;
  const form = useForm<Statement>({
    resolver: zodResolver(statementFormSchema),
    defaultValues: latest?.statement ?? EMPTY_STATEMENT,
  });
  const [asked, setAsked] = useState<Statement>();
  const { errors, isDirty } = form.formState;
  const written = useWatch({ control: form.control }) as Statement;
  // What is asked for already can't be published again; what was switched off can.
  const nothingToPublish = !isDirty && current > 0;
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <form
        noValidate
        aria-label={t('title')}
        className="flex min-w-0 flex-col gap-6"
        onSubmit={(event) => {
          if (nothingToPublish) event.preventDefault();
          else void form.handleSubmit(setAsked)(event);
        }}
      >
        {PARTS.map((part) => (
          <Field
            key={part}
            label={t(`parts.${part}`)}
            hint={t(`editor.${part}Hint`)}
            error={fieldError(errors[part])}
            required
          >
            <Textarea rows={5} {...form.register(part)} />
          </Field>
        ))}
        <Controller
          control={form.control}
          name="harmKinds"
          render={({ field: { value, onChange } }) => (
            <HarmKindChoices
              legend={t('editor.harmKinds')}
              hint={t('editor.harmKindsHint')}
              kinds={HARM_KINDS}
              chosen={value}
              onChange={onChange}
            />
          )}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" variant="primary" aria-disabled={nothingToPublish}>
            {t(isDirty || current > 0 || !latest ? 'editor.publish' : 'editor.switchOn')}
          </Button>
          {current > 0 && <SwitchOffStatement projectId={projectId} />}
        </div>
      </form>
      <Card title={t('editor.preview')} className="xl:sticky xl:top-18">
        <StatementText statement={written} />
      </Card>
      <UnsavedGuard when={isDirty} />
      <PublishStatement
        projectId={projectId}
        overview={overview}
        statement={asked}
        onClose={() => {
          setAsked(undefined);
        }}
        onPublished={(published) => {
          setAsked(undefined);
          form.reset(published);
        }}
      />
    </div>
  );
}
