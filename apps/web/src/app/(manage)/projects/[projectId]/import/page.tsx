import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { roleHas } from '@touchstone/domain/member/permission';
import { asSent } from '@/features/common/sent';
import { ImportList } from '@/features/import/import-list';
import { UploadCard } from '@/features/import/upload-card';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') };
}

export default async function ImportPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  const { role } = await requireProject(projectId, '/import', 'import:read');
  const t = await getTranslations('imports');
  const imports = await (await serverCaller()).import.list({ projectId });
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <div>
        {roleHas(role, 'import:create') && <UploadCard projectId={projectId} />}
        <ImportList projectId={projectId} initial={asSent(imports)} />
      </div>
    </>
  );
}
