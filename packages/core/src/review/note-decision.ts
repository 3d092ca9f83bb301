import type { Db } from '@touchstone/db/open-database';
import type { ReportDecision } from '@touchstone/domain/report/report-decision';
import { handOutAgain } from './hand-out-again';

export interface Decide {
  projectId: string;
  comparisonId: string;
  decision: ReportDecision;
  actorId: string;
  now: Date;
}

/** Writes a reviewer's decision on the comparison and carries it out: withheld is what stays with the reviewers. */
export async function noteDecision(
  tx: Db,
  { projectId, comparisonId, decision, actorId, now }: Decide,
): Promise<void> {
  await tx.comparison.update({
    where: { projectId_id: { projectId, id: comparisonId } },
    data: { decision, decidedBy: actorId, decidedAt: now },
  });
  if (decision === 'keep') await handOutAgain(tx, projectId, comparisonId);
}
