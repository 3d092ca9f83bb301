import type { Database, Db } from '@touchstone/db/open-database';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import { AppError } from '@touchstone/domain/error/app-error';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentKind } from '@touchstone/domain/judgment/judgment-filter';
import type { JudgmentStanding } from '@touchstone/domain/judgment/judgment-standing';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { barFromWork } from '../adjudication/bar-from-work';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';
import { answerOfRow, type StoredRow } from '../own-work/stored-row';
import { readLabelSchemes } from '../project/read-label-schemes';
import { JUDGMENTS_WITH_RATERS, RATER_NAME, STANDING_NOW } from './judgment-row-sql';

export interface JudgmentRevision {
  id: string;
  at: Date;
  /** Whether it only changed what counts: it says what the one before it said. */
  restates: boolean;
  standing: JudgmentStanding;
  answer: Answer;
  steps: number | null;
  activeMs: number | null;
  schemeVersion: number | null;
  guidelineVersion: number | null;
}

export interface OpenedJudgment {
  comparisonId: string;
  raterId: string;
  rater: string;
  kind: JudgmentKind;
  standing: JudgmentStanding;
  comparison: ComparisonContent;
  /** Newest first. */
  revisions: JudgmentRevision[];
  /** Label schemes by version, of every revision. */
  schemes: Record<string, LabelScheme>;
  /** The letter each side had for this rater, whose texts speak of theirs; null where it is not known. */
  letters: number[] | null;
}

interface Row extends StoredRow, Omit<JudgmentRevision, 'answer' | 'steps'> {
  comparisonId: string;
  raterId: string;
  rater: string;
  kind: JudgmentKind;
  standingNow: JudgmentStanding;
  sideSeed: number;
}

/**
 * A judgment with every revision of it, over its comparison: for whoever oversees them. Who opens another's is not asked about its
 * comparison any more.
 *
 * @param readerId the reader's rater; null for an owner who never joined
 * @throws AppError NOT_FOUND when there is no such judgment
 */
export async function openJudgment(
  db: Database,
  { projectId, readerId, judgmentId }: { projectId: string; readerId: string | null; judgmentId: string },
): Promise<OpenedJudgment> {
  const rows = await readChain(db, projectId, judgmentId);
  const [latest] = rows;
  if (!latest) throw new AppError('NOT_FOUND', 'There is no such judgment.');
  const { comparisonId, raterId, rater, kind, standingNow, sideSeed, shown } = latest;
  if (readerId !== null && readerId !== raterId)
    await barFromWork(db, { projectId, raterId: readerId, comparisonId });
  const content = (await readComparisonContent(db, projectId, [comparisonId])).get(comparisonId);
  if (!content) throw new AppError('NOT_FOUND', 'There is no such comparison.');
  const order = shownOrder(content.completions.length, sideSeed);
  return {
    ...{ comparisonId, raterId, rater, kind, standing: standingNow },
    comparison: inOrder(content, sideSeed),
    revisions: rows.map((row) => toRevision(row, order)),
    schemes: await readLabelSchemes(
      db,
      projectId,
      rows.map(({ schemeVersion }) => schemeVersion),
    ),
    letters: shown.length > 0 ? order.map((ordinal) => shown.indexOf(ordinal)) : null,
  };
}

/** Every revision of the judgment that `judgmentId` is one of, newest first. */
const readChain = (db: Db, projectId: string, judgmentId: string): Promise<Row[]> => db.$queryRaw<Row[]>`
  WITH opened AS (
    SELECT * FROM judgment WHERE project_id = ${projectId}::uuid AND id = ${judgmentId}::uuid
  )
  SELECT j.id, j.comparison_id AS "comparisonId", j.rater_id AS "raterId", ${RATER_NAME} AS rater, j.kind, j.created_at AS at,
         j.standing, ${STANDING_NOW} AS "standingNow", c.side_seed AS "sideSeed", j.active_ms AS "activeMs",
         j.client_id IS NULL AND j.revision > 0 AND (j.kind <> 'adjudication' OR j.standing = 'set_aside') AS restates,
         j.scheme_version AS "schemeVersion", j.guideline_version AS "guidelineVersion", j.outcome, j.preferred, j.strength, j.steps,
         j.ranks, coalesce(j.shown, '{}') AS shown, j.attributes, t.rationale, t.own_reading AS "ownReading", t.span_notes AS "spanNotes"
  FROM opened JOIN ${JUDGMENTS_WITH_RATERS} ON j.project_id = opened.project_id AND j.comparison_id = opened.comparison_id
   AND (j.assignment_id = opened.assignment_id OR j.id = opened.id OR j.kind = 'adjudication' AND opened.kind = 'adjudication')
  ORDER BY j.revision DESC`;

function toRevision(row: Row, order: readonly number[]): JudgmentRevision {
  const { id, at, restates, standing, steps, activeMs, schemeVersion, guidelineVersion } = row;
  const answer = answerOfRow({ ...row, shown: [...order] });
  return { id, at, restates, standing, answer, steps, activeMs, schemeVersion, guidelineVersion };
}
