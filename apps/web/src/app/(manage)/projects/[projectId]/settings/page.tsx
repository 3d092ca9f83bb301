import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlertsCard } from '@/features/alert/alerts-card';
import { asSent } from '@/features/common/sent';
import { SettingsForm } from '@/features/project/settings-form';
import { serverCaller } from '@/server/server-caller';
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
  const caller = await serverCaller();
  const [t, channels] = await Promise.all([
    getTranslations('projects.settings'),
    caller.alert.channels({ projectId }),
  ]);
  return (
    <>
      <PageHeader title={t('title')} />
      <SettingsForm project={{ id, name, overlap, guidelines, guidelineVersion, editHours, imageHosts }} />
      <div className="mt-8 max-w-2xl">
        <AlertsCard projectId={id} initial={asSent(channels)} />
      </div>
    </>
  );
}
