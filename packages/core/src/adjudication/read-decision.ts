import type { Db } from '@touchstone/db/open-database';
import type { AdjudicationDecision } from '@touchstone/domain/adjudication/adjudication-decision';
import type { ErrorCategory } from '@touchstone/domain/adjudication/error-category';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { readLabelScheme } from '../project/read-label-scheme';
import { answerOfRow, type StoredRow } from '../own-work/stored-row';

export interface Decision {
  id: string;
  decision: Exclude<AdjudicationDecision, 'undone'>;
  at: Date;
  /** In sides as the reader sees them; null where no answer should stand. */
  answer: Answer | null;
  /** Of the answer: strengths a side, and the scheme it was given under. */
  steps: number | null;
  scheme: LabelScheme | null;
  reason: string;
  categories: ErrorCategory[];
  other: string | null;
  /** What was told, to everybody or to one, by rater; for whom it is read is up to the caller. */
  feedback: { raterId: string | null; body: string }[];
}

interface Row extends StoredRow {
  id: string;
  decision: AdjudicationDecision;
  at: Date;
  reason: string | null;
  categories: ErrorCategory[];
  other: string | null;
  feedback: Decision['feedback'];
  schemeVersion: number | null;
}

/** The reviewers' word that stands on a comparison; null where there is none, or it was taken back. */
export async function readDecision(
  db: Db,
  { projectId, comparisonId, order }: { projectId: string; comparisonId: string; order: readonly number[] },
): Promise<Decision | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT d.id, d.decision, d.created_at AS at, d.categories, x.reason, x.other,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('raterId', f.rater_id, 'body', f.body) ORDER BY f.place), '[]')
            FROM adjudication_feedback f WHERE f.project_id = d.project_id AND f.adjudication_id = d.id) AS feedback,
           j.scheme_version AS "schemeVersion", j.outcome, j.preferred, j.strength, j.steps, j.ranks, j.attributes, t.rationale,
           t.own_reading AS "ownReading", t.span_notes AS "spanNotes"
    FROM adjudication d
    LEFT JOIN adjudication_text x ON x.project_id = d.project_id AND x.adjudication_id = d.id
    LEFT JOIN judgment j ON j.project_id = d.project_id AND j.id = d.judgment_id
    LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
    WHERE d.project_id = ${projectId}::uuid AND d.comparison_id = ${comparisonId}::uuid
    ORDER BY d.revision DESC LIMIT 1`;
  if (!row || row.decision === 'undone') return null;
  const { id, decision, at, reason, categories, other, feedback, schemeVersion, ...stored } = row;
  const isFinal = decision === 'final';
  return {
    ...{ id, decision, at, categories, other, feedback, reason: reason ?? '' },
    answer: isFinal ? answerOfRow({ ...stored, shown: [...order] }) : null,
    steps: stored.steps,
    scheme: schemeVersion === null ? null : await readLabelScheme(db, projectId, schemeVersion),
  };
}
