import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { SchemeEditor } from '@/features/scheme/scheme-editor';
import { SchemeHistory } from '@/features/scheme/scheme-history';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('scheme'))('title') };
}

export default async function SchemePage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  await requireProject(projectId, '/scheme', 'project:change');
  const caller = await serverCaller();
  const [t, versions, arities] = await Promise.all([
    getTranslations('scheme'),
    caller.scheme.list({ projectId }),
    caller.scheme.arities({ projectId }),
  ]);
  const sent = asSent(versions);
  const [current] = sent;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {current && <SchemeEditor projectId={projectId} current={current} arities={arities} />}
      <SchemeHistory versions={sent} />
    </>
  );
}
