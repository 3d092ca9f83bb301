import type { Database } from '@touchstone/db/open-database';
import { countCases, type CaseCount } from './count-cases';
import { listDecided, type DecidedCase } from './list-decided';
import { refreshCases } from './refresh-cases';

/** Settled comparisons shown: what to undo or revise is seldom older. */
const DECIDED_SHOWN = 50;

/** How much waits for the reviewers, as it is now, and what they decided last. */
export async function readQueue(
  db: Database,
  who: { projectId: string; raterId: string },
): Promise<CaseCount & { decided: DecidedCase[] }> {
  await refreshCases(db, who.projectId);
  const [counts, decided] = await Promise.all([countCases(db, who), listDecided(db, who, DECIDED_SHOWN)]);
  return { ...counts, decided };
}
