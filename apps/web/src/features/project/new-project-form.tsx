'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { ProjectFields } from './project-fields';
import { projectSchema, type ProjectDraft, type ProjectValues } from './project-schema';

export function NewProjectForm() {
  const t = useTranslations('projects.new');
  const fields = useTranslations('projects.form');
  const actions = useTranslations('common.actions');
  const router = useRouter();
  const form = useForm<ProjectDraft, unknown, ProjectValues>({
    resolver: zodResolver(projectSchema),
    defaultValues: { name: '', overlap: '1', guidelines: '' },
  });
  const create = useMutation({
    mutationFn: (values: ProjectValues) => trpc.project.create.mutate(values),
    onSuccess: ({ projectId }) => {
      router.push(`/projects/${projectId}`);
    },
  });
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-6"
      onSubmit={(event) =>
        void form.handleSubmit((values) => {
          create.mutate(values);
        })(event)
      }
    >
      <ProjectFields form={form} overlapHint={fields('overlapHint')} />
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
  );
}
