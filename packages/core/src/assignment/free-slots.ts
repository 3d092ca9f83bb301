import type { Db } from '@touchstone/db/open-database';
import type { READ_JUDGMENTS, SkipReason } from '@touchstone/domain/assignment/skip-reason';
import { SKIPS_TO_REVIEW } from '@touchstone/domain/assignment/skips-to-review';

export interface FreedAssignment {
  id: string;
  comparisonId: string;
  isWork: boolean;
}

/**
 * Ends leases of a rater and opens their slots again, in one statement; slots of a comparison that went to the reviewers
 * are parked instead. A hidden check holds no slot and ends with the rest. The comparison is locked after its slot, so that a skip under way is waited for and seen.
 *
 * @param only the assignment to end; all of them when absent
 * @returns the assignments ended, with their comparisons; `isWork` where a slot came free
 */
export async function freeSlots(
  db: Db,
  input: {
    projectId: string;
    raterId: string;
    to: 'released' | 'skipped';
    only?: string;
    reason?: SkipReason | typeof READ_JUDGMENTS;
    note?: string;
  },
): Promise<FreedAssignment[]> {
  return db.$queryRaw<FreedAssignment[]>`
    WITH held AS (
      SELECT s.comparison_id, s.slot, s.holder_id, c.skips >= ${SKIPS_TO_REVIEW}::int AS to_review
      FROM slot s
      JOIN assignment a ON a.project_id = s.project_id AND a.id = s.holder_id
      JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
      WHERE s.project_id = ${input.projectId}::uuid AND s.state = 'leased' AND a.kind = 'work' AND a.state = 'leased' AND a.rater_id = ${input.raterId}::uuid
        AND (${input.only ?? null}::uuid IS NULL OR a.id = ${input.only ?? null}::uuid)
      ORDER BY s.comparison_id, s.slot
      FOR UPDATE OF s FOR SHARE OF c
    ), freed AS (
      UPDATE slot s
      SET state = CASE WHEN held.to_review THEN 'parked' ELSE 'open' END,
          available_at = CASE WHEN held.to_review THEN 'infinity' ELSE '-infinity' END::timestamptz,
          holder_id = NULL
      FROM held WHERE s.project_id = ${input.projectId}::uuid AND s.comparison_id = held.comparison_id AND s.slot = held.slot
      RETURNING held.holder_id
    )
    UPDATE assignment a SET state = ${input.to}, closed_at = clock_timestamp(), skip_reason = ${input.reason ?? null},
      skip_note = ${input.note ?? null}
    WHERE a.project_id = ${input.projectId}::uuid AND a.rater_id = ${input.raterId}::uuid AND a.state = 'leased'
      AND (${input.only ?? null}::uuid IS NULL OR a.id = ${input.only ?? null}::uuid)
      AND (a.kind IN ('gold', 'repeat') OR a.id IN (SELECT holder_id FROM freed))
    RETURNING a.id, a.comparison_id AS "comparisonId", a.kind = 'work' AS "isWork"`;
}
