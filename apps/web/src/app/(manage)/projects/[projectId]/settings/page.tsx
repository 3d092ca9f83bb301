import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingsForm } from '@/features/project/settings-form';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('projects.settings'))('title') };
}

export default async function SettingsPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  const { id, name, overlap, guidelines, guidelineVersion, editHours, imageHosts } = await requireProject(
    projectId,
    '/settings',
    'project:change',
  );
  const t = await getTranslations('projects.settings');
  return (
    <>
      <PageHeader title={t('title')} />
      <SettingsForm project={{ id, name, overlap, guidelines, guidelineVersion, editHours, imageHosts }} />
    </>
  );
}
