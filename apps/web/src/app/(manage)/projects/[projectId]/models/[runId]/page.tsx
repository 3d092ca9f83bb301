import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { asSent } from '@/features/common/sent';
import { RunView } from '@/features/reward/run-view';
import { orNotFound, serverCaller } from '@/server/server-caller';
import { requireProject } from '../../load-project';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reward');
  return { title: t('title') };
}

export default async function RunPage({ params }: { params: Promise<{ projectId: string; runId: string }> }) {
  const { projectId, runId } = await params;
  await requireProject(projectId, `/models/${runId}`, 'reward:read');
  const caller = await serverCaller();
  const [[run], points] = await Promise.all([
    orNotFound(caller.reward.runs({ projectId, runId })),
    orNotFound(caller.reward.points({ projectId, runId })),
  ]);
  if (!run) notFound();
  return <RunView projectId={projectId} initial={asSent(run)} initialPoints={points} />;
}
