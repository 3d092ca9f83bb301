import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { DistributionView } from '@/features/distribution/distribution-view';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('distribution'))('title') };
}

export default async function DistributionPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  const { overlap } = await requireProject(projectId, '/distribution', 'project:change');
  const caller = await serverCaller();
  const [t, distribution, handedOut] = await Promise.all([
    getTranslations('distribution'),
    caller.distribution.read({ projectId }),
    caller.distribution.handedOut({ projectId }),
  ]);
  return (
    <>
      <PageHeader title={t('title')} description={t('description', { overlap })} />
      <DistributionView
        projectId={projectId}
        overlap={overlap}
        initial={asSent(distribution)}
        handedOut={asSent(handedOut)}
      />
    </>
  );
}
