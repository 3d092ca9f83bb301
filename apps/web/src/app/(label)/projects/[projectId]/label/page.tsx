import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { LabelDesk } from '@/features/label/label-desk';
import { requireViewer } from '@/server/require-viewer';
import { orNotFound, serverCaller } from '@/server/server-caller';

interface Props {
  params: Promise<{ projectId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('label'))('title') };
}

export default async function LabelPage({ params }: Props) {
  const { projectId } = await params;
  const viewer = await requireViewer(`/projects/${projectId}/label`);
  const caller = await serverCaller();
  const project = await orNotFound(caller.project.read({ projectId }));
  const consent = project.canLabel ? asSent(await caller.consent.read({ projectId })) : undefined;
  return <LabelDesk userId={viewer.userId} initialProject={asSent(project)} initialConsent={consent} />;
}
