import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { AdjudicateView } from '@/features/adjudicate/adjudicate-view';
import { asSent } from '@/features/common/sent';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

interface Props {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<{ comparison?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('adjudication'))('title') };
}

/** Disagreements to settle; with `?comparison=`, that one. */
export default async function AdjudicatePage({ params, searchParams }: Props) {
  const [{ projectId }, { comparison }] = await Promise.all([params, searchParams]);
  const { canLabel } = await requireProject(projectId, '/adjudicate', 'adjudication:decide');
  if (!canLabel) notFound();
  const queue = await (await serverCaller()).adjudication.queue({ projectId });
  const wanted = z.uuid().safeParse(comparison);
  return <AdjudicateView projectId={projectId} queue={asSent(queue)} wanted={wanted.data} />;
}
