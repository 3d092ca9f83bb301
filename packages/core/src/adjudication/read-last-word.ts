import type { Db } from '@touchstone/db/open-database';
import type {
  AdjudicationCause,
  AdjudicationDecision,
} from '@touchstone/domain/adjudication/adjudication-decision';

export interface LastWord {
  id: string;
  revision: number;
  decision: AdjudicationDecision;
  cause: AdjudicationCause;
  judgmentId: string | null;
}

/** What was decided last about a comparison, be it that the word was taken back; null when nothing ever was. */
export async function readLastWord(
  db: Db,
  projectId: string,
  comparisonId: string,
): Promise<LastWord | null> {
  const last = await db.adjudication.findFirst({
    where: { projectId, comparisonId },
    orderBy: { revision: 'desc' },
    select: { id: true, revision: true, decision: true, cause: true, judgmentId: true },
  });
  return last as LastWord | null;
}
