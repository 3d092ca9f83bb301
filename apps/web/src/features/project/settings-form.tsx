'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { ProjectFields } from './project-fields';
import { projectSchema, type ProjectDraft, type ProjectValues } from './project-schema';

export interface SettingsFormProps {
  project: { id: string; name: string; overlap: number; guidelines: string; guidelineVersion: number };
}

export function SettingsForm({ project }: SettingsFormProps) {
  const t = useTranslations('projects.settings');
  const fields = useTranslations('projects.form');
  const router = useRouter();
  const { id, name, overlap, guidelines, guidelineVersion } = project;
  const form = useForm<ProjectDraft, unknown, ProjectValues>({
    resolver: zodResolver(projectSchema),
    defaultValues: { name, overlap: String(overlap), guidelines },
  });
  const save = useMutation({
    mutationFn: (values: ProjectValues) => trpc.project.change.mutate({ projectId: id, ...values }),
    onSuccess: (_, values) => {
      toast.success(t('saved'));
      form.reset({ ...values, overlap: String(values.overlap) });
      // The name in the frame and the version here come from the server.
      router.refresh();
    },
  });
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-6"
      onSubmit={(event) =>
        void form.handleSubmit((values) => {
          save.mutate(values);
        })(event)
      }
    >
      <ProjectFields
        form={form}
        overlapHint={fields('overlapChangeHint')}
        guidelinesAside={t('version', { version: guidelineVersion })}
        guidelinesNote={t('guidelinesNote', { next: guidelineVersion + 1 })}
      />
      <ErrorCallout error={save.error} title={t('failed')} />
      <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
