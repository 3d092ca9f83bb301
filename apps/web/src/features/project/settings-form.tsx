'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { FormProvider, useForm } from 'react-hook-form';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { DeskFields } from './desk-fields';
import { ProjectFields } from './project-fields';
import { settingsSchema, type SettingsDraft, type SettingsValues } from './project-schema';

export interface SettingsFormProps {
  project: {
    id: string;
    name: string;
    overlap: number;
    guidelines: string;
    guidelineVersion: number;
    editHours: number;
    imageHosts: string[];
  };
}

export function SettingsForm({ project }: SettingsFormProps) {
  const t = useTranslations('projects.settings');
  const fields = useTranslations('projects.form');
  const router = useRouter();
  const { id, guidelineVersion } = project;
  const form = useForm<SettingsDraft, unknown, SettingsValues>({
    resolver: zodResolver(settingsSchema),
    defaultValues: draftOf(project),
  });
  const save = useMutation({
    mutationFn: (values: SettingsValues) => trpc.project.change.mutate({ projectId: id, ...values }),
    onSuccess: (_, values) => {
      toast.success(t('saved'));
      form.reset(draftOf(values));
      // The name in the frame and the version here come from the server.
      router.refresh();
    },
  });
  return (
    <FormProvider {...form}>
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
          overlapHint={fields('overlapChangeHint')}
          guidelinesAside={t('version', { version: guidelineVersion })}
          guidelinesNote={t('guidelinesNote', { next: guidelineVersion + 1 })}
        />
        <DeskFields />
        <ErrorCallout error={save.error} title={t('failed')} />
        <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
          {t('submit')}
        </Button>
      </form>
    </FormProvider>
  );
}

function draftOf({ name, overlap, guidelines, editHours, imageHosts }: SettingsValues): SettingsDraft {
  return {
    name,
    overlap: String(overlap),
    guidelines,
    editHours: String(editHours),
    imageHosts: imageHosts.join('\n'),
  };
}
