import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { asSent } from '@/features/common/sent';
import { ReviewView } from '@/features/review/review-view';
import { serverCaller } from '@/server/server-caller';
import { requireProject } from '../load-project';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

export default async function ReviewPage({ params }: { params: Promise<{ projectId: string }> }) {
  const { projectId } = await params;
  await requireProject(projectId, '/review', 'question:answer');
  const caller = await serverCaller();
  const [questions, reports, skipped, decided] = await Promise.all([
    caller.question.open({ projectId }),
    caller.report.open({ projectId }),
    caller.review.skipped({ projectId }),
    caller.review.settled({ projectId }),
  ]);
  return (
    <ReviewView
      projectId={projectId}
      questions={asSent(questions)}
      reports={asSent(reports)}
      skipped={asSent(skipped)}
      decided={asSent(decided)}
    />
  );
}
