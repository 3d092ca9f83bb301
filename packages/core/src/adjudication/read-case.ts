import type { Db } from '@touchstone/db/open-database';
import { adjudicationScheme } from '@touchstone/domain/adjudication/adjudication-scheme';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import { AppError } from '@touchstone/domain/error/app-error';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import {
  inOrder,
  readComparisonContent,
  type ComparisonContent,
} from '../comparison/read-comparison-content';
import { readLabelScheme } from '../project/read-label-scheme';
import { readLabelSchemes } from '../project/read-label-schemes';
import { readDecision, type Decision } from './read-decision';
import { readRaterJudgments, type RaterJudgment } from './read-rater-judgments';

export interface OpenCase {
  comparisonId: string;
  /** Until when nobody else gets it. */
  heldUntil: Date;
  /** What the final word is asked for. */
  scheme: LabelScheme;
  schemeVersion: number;
  comparison: ComparisonContent;
  judgments: RaterJudgment[];
  /** Label schemes by version, of every judgment. */
  schemes: Record<string, LabelScheme>;
  /** What was asked for, oldest first; `rater` is one of `judgments`, null for somebody else. */
  requests: { id: string; reason: string; at: Date; rater: number | null }[];
  /** The word that stands, to be revised; null while there is none. `rater` as in `requests`; null: everybody. */
  decision: (Omit<Decision, 'feedback'> & { feedback: { rater: number | null; body: string }[] }) | null;
}

/**
 * A comparison that a reviewer has, with all that was said of it, in sides as they are shown to this reviewer. What is not in
 * it: sources, scores, the canonical order, who the raters are, and what brought the comparison here.
 *
 * @throws AppError CONFLICT when it is not theirs
 */
export async function readCase(
  db: Db,
  { projectId, raterId, comparisonId }: { projectId: string; raterId: string; comparisonId: string },
): Promise<OpenCase> {
  const held = await db.adjudicationCase.findUnique({
    where: { projectId_comparisonId: { projectId, comparisonId } },
    select: { holderId: true, heldUntil: true, rotation: true },
  });
  if (held?.holderId !== raterId || held.heldUntil === null)
    throw new AppError('CONFLICT', 'Another reviewer has taken this comparison up meanwhile.');
  const content = (await readComparisonContent(db, projectId, [comparisonId])).get(comparisonId);
  if (!content) throw new AppError('NOT_FOUND', 'There is no such comparison.');
  const order = shownOrder(content.completions.length, held.rotation);
  const found = await readRaterJudgments(db, { projectId, comparisonId, order });
  const numberOf = (id: string | null) => found.find((one) => one.raterId === id)?.judgment.rater ?? null;
  const decision = await readDecision(db, { projectId, comparisonId, order });
  const requests = await db.adjudicationRequest.findMany({
    where: { projectId, comparisonId, settledBy: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, body: true, createdAt: true, raterId: true },
  });
  const { schemeVersion } = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { schemeVersion: true },
  });
  return {
    comparisonId,
    heldUntil: held.heldUntil,
    scheme: adjudicationScheme(await readLabelScheme(db, projectId, schemeVersion)),
    schemeVersion,
    comparison: inOrder(content, held.rotation),
    judgments: found.map(({ judgment }) => judgment),
    schemes: await readLabelSchemes(
      db,
      projectId,
      found.map(({ judgment }) => judgment.schemeVersion),
    ),
    requests: requests.map((request) => ({
      ...{ id: request.id, reason: request.body, at: request.createdAt },
      rater: numberOf(request.raterId),
    })),
    decision: decision && {
      ...decision,
      feedback: decision.feedback.map(({ raterId: to, body }) => ({ rater: numberOf(to), body })),
    },
  };
}
