import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { roleHas } from '@touchstone/domain/member/permission';
import { QualityView } from '@/features/quality/quality-view';
import { orNotFound, serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('quality');
  return { title: t('title') };
}

export default async function QualityPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  const { role } = await requireProject(projectId, '/quality', 'quality:read');
  const caller = await serverCaller();
  return (
    <QualityView
      projectId={projectId}
      initial={await orNotFound(caller.quality.read({ projectId }))}
      canChange={roleHas(role, 'quality:change')}
    />
  );
}
