import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';

export interface GuidelineText {
  version: number;
  /** Markdown. */
  body: string;
  createdAt: Date;
}

/** What annotators were told under a version. @throws AppError NOT_FOUND when there is no such version */
export async function readGuidelineVersion(
  db: Db,
  projectId: string,
  version: number,
): Promise<GuidelineText> {
  const guideline = await db.guidelineVersion.findUnique({
    where: { projectId_version: { projectId, version } },
    select: { version: true, body: true, createdAt: true },
  });
  if (!guideline) throw new AppError('NOT_FOUND', 'There is no such version of the guidelines.');
  return guideline;
}
