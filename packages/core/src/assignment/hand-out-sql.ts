import { Prisma } from '@touchstone/db/generated/client';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { Message } from '@touchstone/domain/message/message';
import type { Claimer } from './claimer-sql';
import { isFar } from './move-cursors';

/** What a claim answers: an assignment with its completions in canonical order. */
export interface ClaimedRow {
  id: string;
  lease_until: Date;
  scheme_version: number;
  guideline_version: number;
  rotation: number;
  harm_kinds: HarmKind[];
  prompt: Message[];
  completions: Message[][];
  /** Whether the rater's cursors are worth moving. */
  is_far?: boolean;
}

/**
 * The end of a claim: CTE `leased`, by which the slot follows the assignment in `taken`, and what is answered. `terms` and `taken` come
 * before it, one row each or none.
 */
export const handOut = ({ projectId, raterId, beforeSubmitOf }: Claimer): Prisma.Sql => Prisma.sql`leased AS (
      UPDATE slot s
      SET state = 'leased', (available_at, holder_id) = (SELECT lease_until, id FROM taken), reserved_for = NULL
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = (SELECT comparison_id FROM taken) AND s.slot = (SELECT slot FROM taken)
      RETURNING s.slot
    ), flush AS (
      SELECT set_config('synchronous_commit',
                        CASE WHEN ${beforeSubmitOf}::uuid IS NULL THEN current_setting('synchronous_commit') ELSE 'off' END, true)
    )
    SELECT taken.id, taken.lease_until, taken.scheme_version, taken.guideline_version, taken.rotation,
           (SELECT harm_kinds FROM terms) AS harm_kinds,
           (SELECT pc.messages FROM prompt_content pc
            WHERE pc.project_id = ${projectId}::uuid AND pc.prompt_id = (SELECT prompt_id FROM terms)) AS prompt,
           (SELECT jsonb_agg((SELECT c.messages FROM completion_content c
                              WHERE c.project_id = cc.project_id AND c.completion_id = cc.completion_id) ORDER BY cc.ordinal)
            FROM comparison_completion cc
            WHERE cc.project_id = ${projectId}::uuid AND cc.comparison_id = taken.comparison_id) AS completions,
           ${isFar({ projectId, raterId })} AS is_far
    FROM taken CROSS JOIN flush`;
