import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { roleHas } from '@touchstone/domain/member/permission';
import { asSent } from '@/features/common/sent';
import { GuidelinesCard } from '@/features/project/guidelines-card';
import { Overview } from '@/features/project/overview';
import { StateNotice } from '@/features/project/state-notice';
import { WorkCard } from '@/features/project/work-card';
import { serverCaller } from '@/server/server-caller';
import { loadProject, requireProject } from './load-project';
import { loadSteps } from './load-steps';

interface Props {
  params: Promise<{ projectId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { projectId } = await params;
  await requireProject(projectId, '', 'project:read');
  return { title: (await loadProject(projectId)).name };
}

export default async function ProjectPage({ params }: Props) {
  const { projectId } = await params;
  const project = await requireProject(projectId, '', 'project:read');
  const { name, role, guidelines, guidelineVersion, scheme, editHours, pauseReason, dueAt, canLabel } =
    project;
  const seesProgress = roleHas(role, 'progress:read');
  const caller = await serverCaller();
  const [t, progress, steps, share] = await Promise.all([
    getTranslations('projects'),
    seesProgress ? caller.project.progress({ projectId }) : null,
    loadSteps(project),
    dueAt && canLabel ? caller.ownWork.share({ projectId }) : null,
  ]);
  return (
    <>
      <PageHeader
        title={name}
        description={seesProgress ? t('overview.description') : t(`work.description.${scheme.kind}`)}
      />
      <div className="flex flex-col gap-4">
        <StateNotice
          pauseReason={pauseReason}
          dueAt={dueAt}
          left={share && share.wanted - share.counted}
          now={new Date()}
        />
        {progress ? (
          <Overview
            projectId={projectId}
            initial={asSent(progress)}
            steps={steps}
            canReview={roleHas(role, 'report:settle')}
          />
        ) : (
          <WorkCard projectId={projectId} scheme={scheme} canUndo={editHours > 0} />
        )}
        <GuidelinesCard
          guidelines={guidelines}
          version={guidelineVersion}
          editHref={roleHas(role, 'project:change') ? `/projects/${projectId}/settings` : undefined}
        />
      </div>
    </>
  );
}
