import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { NewProjectLink } from '@/features/project/new-project-link';
import { ProjectsTable } from '@/features/project/projects-table';
import { requireViewer } from '@/server/require-viewer';
import { serverCaller } from '@/server/server-caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('projects.list'))('title') };
}

export default async function ProjectsPage() {
  const { isOwner } = await requireViewer('/projects');
  const t = await getTranslations('projects.list');
  const projects = await (await serverCaller()).project.list();
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={isOwner && projects.length > 0 && <NewProjectLink />}
      />
      <ProjectsTable initial={asSent(projects)} isOwner={isOwner} />
    </>
  );
}
