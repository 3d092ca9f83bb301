import type { Db } from '@touchstone/db/open-database';
import { MOST_HANDED_OUT } from '@touchstone/domain/distribution/most-handed-out';

/** A comparison on somebody's desk, or kept for somebody by name. */
export interface HandedOut {
  comparisonId: string;
  /** How its prompt ends, shortened: what it is recognised by. */
  prompt: string;
  userId: string;
  /** Null for an erased person. */
  name: string | null;
  /** When it was first handed to them; null while it is only kept for them. */
  since: Date | null;
  /** Until when it stays with them if they do not judge it. */
  until: Date | null;
}

const PROMPT_LENGTH = 160;

/**
 * Whose desk what lies on, the longest first, then what is kept for somebody; at most `MOST_HANDED_OUT`. Hidden checks are not among it, since
 * they cannot be reassigned. Whoever calls this must be allowed to read gold answers: such people get no hidden checks.
 */
export const listHandedOut = (db: Db, projectId: string): Promise<HandedOut[]> => db.$queryRaw<HandedOut[]>`
  WITH held AS (
    (SELECT s.comparison_id, a.rater_id, a.created_at AS since, s.available_at AS until
     FROM slot s JOIN assignment a ON a.project_id = s.project_id AND a.id = s.holder_id
     WHERE s.project_id = ${projectId}::uuid AND s.state = 'leased' AND s.available_at > (SELECT clock_timestamp())
     ORDER BY a.created_at, a.id LIMIT ${MOST_HANDED_OUT})
    UNION ALL
    (SELECT s.comparison_id, s.reserved_for, NULL, NULL FROM slot s
     WHERE s.project_id = ${projectId}::uuid AND s.state = 'open' AND s.reserved_for IS NOT NULL
     ORDER BY s.position LIMIT ${MOST_HANDED_OUT})
  )
  SELECT held.comparison_id AS "comparisonId", r.user_id AS "userId", p.name, held.since, held.until,
         left(coalesce((SELECT pc.messages -> -1 ->> 'content' FROM prompt_content pc
                        WHERE pc.project_id = c.project_id AND pc.prompt_id = c.prompt_id), ''), ${PROMPT_LENGTH}::int) AS prompt
  FROM held
  JOIN comparison c ON c.project_id = ${projectId}::uuid AND c.id = held.comparison_id
  JOIN rater r ON r.project_id = ${projectId}::uuid AND r.id = held.rater_id AND r.user_id IS NOT NULL
  LEFT JOIN person p ON p.user_id = r.user_id
  ORDER BY held.since NULLS LAST, held.comparison_id
  LIMIT ${MOST_HANDED_OUT}`;
