import type { Database } from '@touchstone/db/open-database';
import { barFromWork } from './bar-from-work';
import { claimCase, claimNextCase } from './claim-case';
import { readCase, type OpenCase } from './read-case';
import { refreshCases } from './refresh-cases';

/**
 * What a reviewer is to settle: the comparison they ask for, else the one they have, else the next. Who gets it reads what others
 * said of it, and is not asked about it as an annotator any more.
 *
 * @returns null when nothing waits that they may settle
 * @throws AppError as `claimCase` does
 */
export async function openCase(
  db: Database,
  { projectId, raterId, wanted }: { projectId: string; raterId: string; wanted?: string },
): Promise<OpenCase | null> {
  await refreshCases(db, projectId);
  if (wanted !== undefined) await claimCase(db, { projectId, raterId }, wanted);
  const comparisonId = wanted ?? (await claimNextCase(db, { projectId, raterId }));
  if (comparisonId === null) return null;
  await barFromWork(db, { projectId, raterId, comparisonId });
  return readCase(db, { projectId, raterId, comparisonId });
}
