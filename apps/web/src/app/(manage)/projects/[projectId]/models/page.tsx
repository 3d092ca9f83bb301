import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { ModelsView } from '@/features/reward/models-view';
import { orNotFound, serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reward');
  return { title: t('title') };
}

export default async function ModelsPage({
  params,
  searchParams,
}: {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ projectId }, { snapshot: wanted }] = await Promise.all([params, searchParams]);
  await requireProject(projectId, '/models', 'reward:read');
  const caller = await serverCaller();
  const [runs, snapshots] = await Promise.all([
    orNotFound(caller.reward.runs({ projectId })),
    orNotFound(caller.snapshot.list({ projectId })),
  ]);
  const frozen = snapshots.flatMap(({ id, name, counts }) =>
    counts ? [{ id, name, comparisons: counts.comparisons }] : [],
  );
  return (
    <ModelsView
      projectId={projectId}
      initial={asSent(runs)}
      snapshots={frozen}
      wanted={typeof wanted === 'string' ? wanted : undefined}
    />
  );
}
