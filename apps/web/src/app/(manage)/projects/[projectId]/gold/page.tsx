import { roleHas } from '@touchstone/domain/member/permission';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { GoldView } from '@/features/gold/gold-view';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('gold'))('title') };
}

export default async function GoldPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  const { role } = await requireProject(projectId, '/gold', 'gold:manage');
  const caller = await serverCaller();
  const [items, agreed, checks] = await Promise.all([
    caller.gold.list({ projectId }),
    caller.gold.candidates({ projectId }),
    caller.checks.read({ projectId }),
  ]);
  return (
    <GoldView
      projectId={projectId}
      maySet={roleHas(role, 'checks:change')}
      items={asSent(items)}
      agreed={asSent(agreed)}
      checks={asSent(checks)}
    />
  );
}
