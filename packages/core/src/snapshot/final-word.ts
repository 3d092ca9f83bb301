import { Prisma } from '@touchstone/db/generated/client';
import type {
  AdjudicationCause,
  AdjudicationDecision,
} from '@touchstone/domain/adjudication/adjudication-decision';
import type { SnapshotOptions } from '@touchstone/domain/snapshot/snapshot-options';
import type { SnapshotJudgment } from '@touchstone/domain/snapshot/snapshot-row';
import { IS_LAST_WORD } from '../adjudication/decided-sql';
import { JUDGMENT_JSON } from './judgment-json-sql';

/** What reviewers said last about a comparison, as the database has it. */
export interface StoredWord {
  decision: AdjudicationDecision;
  cause: AdjudicationCause;
  /** Of a final answer. */
  judgment: SnapshotJudgment | null;
}

/** The last word on a comparison `c`; null when there never was one. */
export const LAST_WORD = Prisma.sql`
  (SELECT jsonb_build_object('decision', d.decision, 'cause', d.cause,
                             'judgment', CASE WHEN j.id IS NOT NULL THEN ${JUDGMENT_JSON} END)
   FROM adjudication d
   LEFT JOIN judgment j ON j.project_id = d.project_id AND j.id = d.judgment_id
   LEFT JOIN rater r ON r.project_id = j.project_id AND r.id = j.rater_id
   LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
   WHERE d.project_id = c.project_id AND d.comparison_id = c.id
   ORDER BY d.revision DESC LIMIT 1)`;

/** A comparison `c` that has a final answer, whether or not there are votes on it. */
export const HAS_FINAL_WORD = Prisma.sql`
  EXISTS (SELECT FROM adjudication d
          WHERE d.project_id = c.project_id AND d.comparison_id = c.id AND d.decision = 'final'
            AND ${IS_LAST_WORD})`;

/** What a snapshot makes of a comparison on which reviewers may have said something. */
export type WordInSnapshot =
  | { use: 'none' }
  /** The answer is its label. */
  | { use: 'label'; adjudication: { cause: AdjudicationCause; judgment: SnapshotJudgment } }
  /** Truly ambiguous: it is left out. */
  | { use: 'drop' }
  /**
   * A test comparison that a model had looked at: its votes label it as if nobody had. Neither the word nor leaving the comparison
   * out may come in: both would be a test that a model has chosen.
   */
  | { use: 'keptFromTest' };

/** What becomes of the last word on a comparison of a split. */
export function wordInSnapshot(
  word: StoredWord | null,
  split: 'train' | 'test',
  { consensus }: SnapshotOptions,
): WordInSnapshot {
  if (word === null || word.decision === 'undone' || consensus === 'majority') return { use: 'none' };
  if (split === 'test' && word.cause === 'model') return { use: 'keptFromTest' };
  if (word.judgment === null) return { use: 'drop' };
  return { use: 'label', adjudication: { cause: word.cause, judgment: word.judgment } };
}
