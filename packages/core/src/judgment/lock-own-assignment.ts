import type { Db } from '@touchstone/db/open-database';
import type { AssignmentKind } from '@touchstone/domain/assignment/assignment-kind';
import type { AssignmentState } from '@touchstone/domain/assignment/assignment-state';
import { AppError } from '@touchstone/domain/error/app-error';
import type { IncomingJudgment } from './submit-judgment';

export interface LockedAssignment {
  comparisonId: string;
  kind: AssignmentKind;
  rotation: number;
  state: AssignmentState;
  /** Why it was passed over, or that its rater has read what others said (`adjudication/bar-from-work.ts`). */
  skipReason: string | null;
  /** Those it was handed out under last; once it is judged, those it was judged under. */
  guidelineVersion: number;
  schemeVersion: number;
  /** Those it was handed out under before, oldest first; each scheme stands beside the guidelines of its time. */
  earlierGuidelineVersions: number[];
  earlierSchemeVersions: number[];
  arity: number;
  /** As it stands now, under the lock: the caller looked before. */
  isMember: boolean;
}

/**
 * The slot that the assignment still holds, before the assignment itself, as everybody locks the two. Whoever has it locked just
 * now (a skip or a report of somebody else, a lease being renewed) is waited for: taking a free slot passes locked ones over,
 * and would take the judgment's own for lost.
 */
export async function lockHeldSlot(
  tx: Db,
  { projectId, assignmentId, raterId }: IncomingJudgment,
): Promise<void> {
  await tx.$executeRaw`
    SELECT FROM slot s
    WHERE s.project_id = ${projectId}::uuid AND s.holder_id = ${assignmentId}::uuid AND s.state = 'leased'
      AND EXISTS (SELECT FROM assignment a
                  WHERE a.project_id = s.project_id AND a.id = s.holder_id AND a.rater_id = ${raterId}::uuid)
    FOR UPDATE OF s`;
}

/**
 * The assignment a judgment is about, until the transaction ends.
 *
 * @throws AppError NOT_FOUND when it is not this rater's
 */
export async function lockOwnAssignment(
  tx: Db,
  { projectId, assignmentId, raterId, isMember }: IncomingJudgment,
): Promise<LockedAssignment> {
  const [assignment] = await tx.$queryRaw<LockedAssignment[]>`
    SELECT a.comparison_id AS "comparisonId", a.kind, a.rotation, a.state, a.skip_reason AS "skipReason", a.guideline_version AS "guidelineVersion",
           a.scheme_version AS "schemeVersion", a.earlier_guideline_versions AS "earlierGuidelineVersions",
           a.earlier_scheme_versions AS "earlierSchemeVersions",
           (SELECT count(*)::int FROM comparison_completion cc
            WHERE cc.project_id = a.project_id AND cc.comparison_id = a.comparison_id) AS arity,
           ${isMember} AND EXISTS (
             SELECT FROM rater r
             JOIN user_account u ON u.id = r.user_id
             LEFT JOIN member m ON m.project_id = r.project_id AND m.user_id = r.user_id AND m.ended_at IS NULL
             WHERE r.project_id = a.project_id AND r.id = a.rater_id AND (u.is_owner OR m.user_id IS NOT NULL)) AS "isMember"
    FROM assignment a
    WHERE a.project_id = ${projectId}::uuid AND a.id = ${assignmentId}::uuid AND a.rater_id = ${raterId}::uuid
    FOR UPDATE OF a`;
  if (!assignment) throw new AppError('NOT_FOUND', 'There is no such assignment.');
  return assignment;
}
