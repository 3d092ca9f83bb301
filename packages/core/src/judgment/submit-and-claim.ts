import type { Database } from '@touchstone/db/open-database';
import { claimAssignment, type ClaimedAssignment } from '../assignment/claim-assignment';
import { submitJudgment, type AcceptedJudgment, type SubmitJudgment } from './submit-judgment';

/**
 * Stores a judgment and claims the next comparison for a member who wants one. The claim comes first, so that the flush of
 * the judgment's commit makes both durable. What comes of the claim never decides about the judgment: a desk without work
 * asks for it again, and a comparison claimed for a judgment that is then refused is among what the rater holds.
 */
export async function submitAndClaim(
  db: Database,
  judgment: SubmitJudgment,
  claimNext: boolean,
): Promise<AcceptedJudgment & { next: ClaimedAssignment | null }> {
  const { projectId, raterId, assignmentId } = judgment;
  const next =
    claimNext && judgment.isMember
      ? await claimAssignment(db, projectId, raterId, assignmentId).catch(() => null)
      : null;
  return { ...(await submitJudgment(db, judgment)), next };
}
