import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { JudgmentView } from '@/features/own-work/judgment-view';
import { OwnWork } from '@/features/own-work/own-work';
import { requireViewer } from '@/server/require-viewer';
import { requireProject } from '../load-project';

interface Props {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<{ judgment?: string | string[]; tab?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownWork'))('title') };
}

/** What the viewer has done in the project; with `?judgment=`, one judgment of it. */
export default async function MyWorkPage({ params, searchParams }: Props) {
  const [{ projectId }, { judgment, tab }] = await Promise.all([params, searchParams]);
  const { canLabel } = await requireProject(projectId, '/my-work', 'assignment:work');
  if (!canLabel) notFound();
  const { userId } = await requireViewer(`/projects/${projectId}/my-work`);
  const opened = z.uuid().safeParse(judgment);
  return opened.success ? (
    <JudgmentView key={opened.data} projectId={projectId} assignmentId={opened.data} />
  ) : (
    <OwnWork userId={userId} projectId={projectId} wanted={typeof tab === 'string' ? tab : undefined} />
  );
}
