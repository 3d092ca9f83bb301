import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { NewProjectForm } from '@/features/project/new-project-form';
import { requireViewer } from '@/server/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('projects.new'))('title') };
}

export default async function NewProjectPage() {
  const { isOwner } = await requireViewer('/projects/new');
  if (!isOwner) notFound();
  const t = await getTranslations('projects.new');
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <NewProjectForm />
    </>
  );
}
