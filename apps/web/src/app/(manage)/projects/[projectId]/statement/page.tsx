import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { StatementForm } from '@/features/statement/statement-form';
import { StatementStatus } from '@/features/statement/statement-status';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statement'))('title') };
}

export default async function StatementPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  await requireProject(projectId, '/statement', 'project:change');
  const overview = asSent(await (await serverCaller()).statement.read({ projectId }));
  const t = await getTranslations('statement');
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <StatementStatus overview={overview} />
      <StatementForm projectId={projectId} overview={overview} />
    </>
  );
}
