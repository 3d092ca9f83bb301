import type { Db } from '@touchstone/db/open-database';
import type { AdjudicationDecision } from '@touchstone/domain/adjudication/adjudication-decision';
import type { ErrorCategory } from '@touchstone/domain/adjudication/error-category';
import { PROMPT_EXCERPT } from '../prompt/prompt-excerpt-sql';
import { IS_LAST_WORD } from './decided-sql';

export interface DecidedCase {
  id: string;
  comparisonId: string;
  decision: Exclude<AdjudicationDecision, 'undone'>;
  at: Date;
  /** How often the word on it was changed or taken back before. */
  revision: number;
  reason: string;
  categories: ErrorCategory[];
  other: string | null;
  /** Whether the reader decided it. */
  own: boolean;
  /** The start of the prompt's last user turn; empty where the comparison may hold harm. */
  excerpt: string;
}

/** The comparisons on which a reviewer's word stands, last first. */
export function listDecided(
  db: Db,
  { projectId, raterId }: { projectId: string; raterId: string },
  limit: number,
): Promise<DecidedCase[]> {
  return db.$queryRaw<DecidedCase[]>`
    SELECT d.id, d.comparison_id AS "comparisonId", d.decision, d.created_at AS at, d.revision, d.categories,
           coalesce(x.reason, '') AS reason, x.other, d.rater_id = ${raterId}::uuid AS own,
           ${PROMPT_EXCERPT} AS excerpt
    FROM adjudication d
    JOIN comparison c ON c.project_id = d.project_id AND c.id = d.comparison_id
    LEFT JOIN adjudication_text x ON x.project_id = d.project_id AND x.adjudication_id = d.id
    WHERE d.project_id = ${projectId}::uuid AND d.decision <> 'undone' AND ${IS_LAST_WORD}
    ORDER BY d.created_at DESC, d.id DESC LIMIT ${limit}`;
}
