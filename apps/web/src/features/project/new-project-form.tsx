'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { FormProvider, useForm } from 'react-hook-form';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { useTemplateScheme } from '../scheme/use-template-scheme';
import { ProjectFields } from './project-fields';
import { newProjectSchema, type NewProjectDraft, type NewProjectValues } from './project-schema';
import { TemplateField } from './template-field';

export function NewProjectForm() {
  const t = useTranslations('projects.new');
  const fields = useTranslations('projects.form');
  const actions = useTranslations('common.actions');
  const router = useRouter();
  const schemeOf = useTemplateScheme();
  const form = useForm<NewProjectDraft, unknown, NewProjectValues>({
    resolver: zodResolver(newProjectSchema),
    defaultValues: { name: '', overlap: '1', guidelines: '', template: 'pairs' },
  });
  const create = useMutation({
    mutationFn: ({ template, ...values }: NewProjectValues) =>
      trpc.project.create.mutate({ ...values, scheme: schemeOf(template) }),
    onSuccess: ({ projectId }) => {
      router.push(`/projects/${projectId}`);
    },
  });
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="flex max-w-2xl flex-col gap-6"
        onSubmit={(event) =>
          void form.handleSubmit((values) => {
            create.mutate(values);
          })(event)
        }
      >
        <ProjectFields overlapHint={fields('overlapHint')} />
        <TemplateField />
        <ErrorCallout error={create.error} title={t('failed')} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={create.isPending || create.isSuccess}>
            {t('submit')}
          </Button>
          <LinkButton asChild>
            <Link href="/projects">{actions('cancel')}</Link>
          </LinkButton>
        </div>
      </form>
    </FormProvider>
  );
}
