import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { TrainingView } from '@/features/training/training-view';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training'))('title') };
}

/** The round before the first comparison. */
export default async function TrainingPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  const { canLabel } = await requireProject(projectId, '/training', 'assignment:work');
  if (!canLabel) notFound();
  const training = await (await serverCaller()).training.read({ projectId });
  return <TrainingView projectId={projectId} initial={asSent(training)} />;
}
