import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { JudgmentsView } from '@/features/judgments/judgments-view';
import { OpenedView } from '@/features/judgments/opened-view';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

interface Props {
  params: Promise<{ projectId: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('judgments'))('title') };
}

/** Every judgment of the project, as the filters in the address say; with `?judgment=`, one of them. */
export default async function JudgmentsPage({ params, searchParams }: Props) {
  const [{ projectId }, { judgment }] = await Promise.all([params, searchParams]);
  const { canLabel } = await requireProject(projectId, '/judgments', 'judgment:read');
  const opened = z.uuid().safeParse(judgment);
  if (opened.success)
    return (
      <OpenedView key={opened.data} projectId={projectId} judgmentId={opened.data} canDecide={canLabel} />
    );
  const raters = await (await serverCaller()).judgment.raters({ projectId });
  return <JudgmentsView projectId={projectId} raters={raters} />;
}
