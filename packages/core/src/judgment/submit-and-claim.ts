import type { Database } from '@touchstone/db/open-database';
import { claimAssignment, type ClaimedAssignment } from '../assignment/claim-assignment';
import { submitJudgment, type AcceptedJudgment, type SubmitJudgment } from './submit-judgment';

/** Stores a judgment, then claims the next comparison for a member who wants one. What was stored stays stored. */
export async function submitAndClaim(
  db: Database,
  judgment: SubmitJudgment,
  claimNext: boolean,
): Promise<AcceptedJudgment & { next: ClaimedAssignment | null }> {
  const accepted = await submitJudgment(db, judgment);
  if (!claimNext || !judgment.isMember) return { ...accepted, next: null };
  // What was stored is acknowledged whatever comes of the claim: a desk without work asks for it again.
  const next = await claimAssignment(db, judgment.projectId, judgment.raterId).catch(() => null);
  return { ...accepted, next };
}
