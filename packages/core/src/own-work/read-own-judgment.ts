import type { Db } from '@touchstone/db/open-database';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { AppError } from '@touchstone/domain/error/app-error';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { OwnStanding } from '@touchstone/domain/judgment/own-standing';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Message } from '@touchstone/domain/message/message';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import { inOrder, readComparisonContent } from '../comparison/read-comparison-content';
import { readLabelScheme } from '../project/read-label-scheme';
import { trainingFeedback, type TrainingFeedback } from '../training/training-feedback';
import { EDIT_IS_SHUT, HAS_READ_OTHERS } from '../adjudication/decided-sql';
import { OWN_STANDING, SENT_BY_AUTHOR } from './own-standing-sql';
import { readOwnDecision, type OwnDecision } from './read-own-decision';
import { answerOfRow, type StoredRow } from './stored-row';

export interface OwnJudgmentRevision {
  /** The id its author's browser gave it: what a revision of it names. */
  clientId: string;
  at: Date;
  answer: Answer;
  activeMs: number;
  standing: OwnStanding;
}

export interface OwnJudgmentDetail {
  assignmentId: string;
  schemeVersion: number;
  scheme: LabelScheme;
  guidelineVersion: number;
  harmKinds: HarmKind[];
  prompt: Message[];
  /** In the order in which they were shown. */
  completions: Message[][];
  /** Newest first. */
  revisions: OwnJudgmentRevision[];
  /** Until when it can be changed; null when it never could. */
  editableUntil: Date | null;
  editable: boolean;
  /** Whether its author has read what others said of the comparison since: from then on nothing is changed either. */
  hasReadOthers: boolean;
  /** Of a training item: what is right and why. */
  feedback: TrainingFeedback | null;
  /** The reviewers' final word on the comparison: from then on nothing is changed, or it would be agreed with. */
  decision: OwnDecision | null;
}

interface Row extends StoredRow, Omit<OwnJudgmentRevision, 'answer'> {
  comparisonId: string;
  rotation: number;
  schemeVersion: number;
  guidelineVersion: number;
  editableUntil: Date | null;
  editable: boolean;
  hasReadOthers: boolean;
}

/**
 * One of a rater's own judgments: what was shown, with the same sides, and what was said, with every revision.
 *
 * @throws AppError NOT_FOUND for an assignment that is not this rater's, or that has no judgment
 */
export async function readOwnJudgment(
  db: Db,
  { projectId, raterId, assignmentId }: { projectId: string; raterId: string; assignmentId: string },
): Promise<OwnJudgmentDetail> {
  const rows = await db.$queryRaw<Row[]>`
    WITH edit AS (
      SELECT CASE WHEN p.edit_hours > 0 THEN min(j.created_at) + make_interval(hours => p.edit_hours) END AS until
      FROM project p JOIN judgment j ON j.project_id = p.id AND j.assignment_id = ${assignmentId}::uuid
      WHERE p.id = ${projectId}::uuid GROUP BY p.edit_hours
    )
    SELECT j.comparison_id AS "comparisonId", a.rotation, a.scheme_version AS "schemeVersion",
           a.guideline_version AS "guidelineVersion", j.client_id AS "clientId", j.created_at AS at,
           coalesce(j.active_ms, 0) AS "activeMs", ${OWN_STANDING} AS standing, j.outcome, j.preferred, j.strength, j.steps,
           j.ranks, j.shown, j.attributes, t.rationale, t.own_reading AS "ownReading", t.span_notes AS "spanNotes",
           edit.until AS "editableUntil",
           a.kind <> 'training' AND coalesce(edit.until > clock_timestamp(), false) AND NOT ${EDIT_IS_SHUT} AS editable,
           ${HAS_READ_OTHERS} AS "hasReadOthers"
    FROM assignment a
    JOIN judgment j ON j.project_id = a.project_id AND j.assignment_id = a.id AND ${SENT_BY_AUTHOR}
    LEFT JOIN judgment_text t ON t.project_id = j.project_id AND t.judgment_id = j.id
    CROSS JOIN edit
    WHERE a.project_id = ${projectId}::uuid AND a.id = ${assignmentId}::uuid AND a.rater_id = ${raterId}::uuid
    ORDER BY j.revision DESC`;
  const [latest] = rows;
  if (!latest) throw new AppError('NOT_FOUND', 'There is no such judgment.');
  const content = (await readComparisonContent(db, projectId, [latest.comparisonId])).get(
    latest.comparisonId,
  );
  const { schemeVersion, guidelineVersion, editableUntil, editable, hasReadOthers, rotation } = latest;
  return {
    assignmentId,
    schemeVersion,
    scheme: await readLabelScheme(db, projectId, schemeVersion),
    guidelineVersion,
    ...inOrder(content ?? { prompt: [], completions: [], harmKinds: [] }, rotation),
    revisions: rows.map(toRevision),
    editableUntil,
    editable,
    hasReadOthers,
    decision:
      latest.standing === 'training'
        ? null
        : await readOwnDecision(db, {
            ...{ projectId, raterId, comparisonId: latest.comparisonId },
            order: shownOrder(content?.completions.length ?? 0, rotation),
          }),
    feedback:
      latest.standing === 'training'
        ? await trainingFeedback(db, { projectId, raterId, assignmentId })
        : null,
  };
}

function toRevision(row: Row): OwnJudgmentRevision {
  const { clientId, at, activeMs, standing } = row;
  return { clientId, at, activeMs, standing, answer: answerOfRow(row) };
}
