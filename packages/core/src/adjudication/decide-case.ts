import type { Database, Db } from '@touchstone/db/open-database';
import type { AdjudicationCause } from '@touchstone/domain/adjudication/adjudication-decision';
import type { ErrorCategory } from '@touchstone/domain/adjudication/error-category';
import { AppError } from '@touchstone/domain/error/app-error';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { holdCase, NOT_HELD, type HeldCase } from './hold-case';
import { readLastWord, type LastWord } from './read-last-word';
import { setFinalJudgmentAside, storeFinalJudgment } from './store-final-judgment';

export interface DecideCase {
  projectId: string;
  raterId: string;
  comparisonId: string;
  /** Made by the client; sent again unchanged until it is answered. */
  id: string;
  /** The final word; null: no answer should stand, the comparison is truly ambiguous. */
  answer: Answer | null;
  activeMs: number;
  /** The label scheme the answer was given under. */
  schemeVersion: number;
  reason: string;
  categories: ErrorCategory[];
  /** What the category `other` stands for. */
  other?: string;
  /** To whoever gave a judgment of the comparison, or to everybody who labelled it. */
  feedback: { judgmentId: string | null; body: string }[];
  /** The decision this one revises; absent for the first word, and after one was taken back. */
  supersedes?: string;
}

/**
 * A reviewer's final word on a comparison they have: an answer that stands over the votes, or that none should. The votes stay as
 * they are. Sent twice with the same id it is decided once.
 *
 * @throws AppError CONFLICT when the comparison is not theirs any more, was decided meanwhile, or the scheme changed
 * @throws AppError INVALID when the label scheme does not allow the answer
 */
export async function decideCase(db: Database, input: DecideCase): Promise<void> {
  const { projectId, comparisonId, raterId, id } = input;
  await db.$transaction(async (tx) => {
    if (await isStored(tx, input)) return;
    const held = await holdCase(tx, input);
    const last = await readLastWord(tx, projectId, comparisonId);
    if (standing(last) !== input.supersedes)
      throw new AppError('CONFLICT', 'This comparison was decided meanwhile; reload to see how.');
    const judgmentId = await storeAnswer(tx, input, held);
    await tx.adjudication.create({
      data: {
        ...{ projectId, id, comparisonId, raterId, judgmentId, categories: input.categories },
        revision: last ? last.revision + 1 : 0,
        decision: judgmentId === null ? 'ambiguous' : 'final',
        cause: causeOf(held, last),
      },
    });
    await storeTexts(tx, input);
    await tx.adjudicationRequest.updateMany({
      where: { projectId, comparisonId, settledBy: null },
      data: { settledBy: id },
    });
    await tx.adjudicationCase.update({
      where: { projectId_comparisonId: { projectId, comparisonId } },
      data: { ...NOT_HELD, closedBy: id, requested: false, putBacks: 0 },
    });
  });
}

async function isStored(tx: Db, { projectId, id, raterId, comparisonId }: DecideCase): Promise<boolean> {
  const stored = await tx.adjudication.findUnique({
    where: { projectId_id: { projectId, id } },
    select: { raterId: true, comparisonId: true },
  });
  if (!stored) return false;
  if (stored.raterId !== raterId || stored.comparisonId !== comparisonId)
    throw new AppError('CONFLICT', 'Another decision with this id was sent before.');
  return true;
}

const standing = (last: LastWord | null): string | undefined =>
  last === null || last.decision === 'undone' ? undefined : last.id;

/** What a model once brought stays so, whatever brings it again: its words never test a model. */
const causeOf = (held: HeldCase, last: LastWord | null): AdjudicationCause =>
  last?.cause === 'model' ? 'model' : held.cause;

async function storeAnswer(tx: Db, input: DecideCase, held: HeldCase): Promise<string | null> {
  const { projectId, comparisonId, answer } = input;
  if (answer === null) {
    await setFinalJudgmentAside(tx, projectId, comparisonId);
    return null;
  }
  const { schemeVersion, guidelineVersion } = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { schemeVersion: true, guidelineVersion: true },
  });
  if (schemeVersion !== input.schemeVersion)
    throw new AppError('CONFLICT', 'The label scheme changed meanwhile; reload to decide under the new one.');
  const { raterId, activeMs } = input;
  return storeFinalJudgment(tx, {
    ...{ projectId, comparisonId, raterId, answer, activeMs, schemeVersion, guidelineVersion },
    ...{ arity: held.arity, rotation: held.rotation },
  });
}

async function storeTexts(tx: Db, input: DecideCase): Promise<void> {
  const { projectId, comparisonId, id, reason, categories, other, feedback } = input;
  const isOther = categories.includes('other');
  await tx.adjudicationText.create({
    data: { projectId, adjudicationId: id, reason, other: isOther ? (other ?? null) : null },
  });
  const to = await tx.judgment.findMany({
    where: { projectId, comparisonId, id: { in: feedback.flatMap(({ judgmentId }) => judgmentId ?? []) } },
    select: { id: true, raterId: true },
  });
  const raterOf = (judgmentId: string) => {
    const found = to.find((judgment) => judgment.id === judgmentId);
    if (!found) throw new AppError('NOT_FOUND', 'There is no such judgment of this comparison.');
    return found.raterId;
  };
  await tx.adjudicationFeedback.createMany({
    data: feedback.map(({ judgmentId, body }, place) => ({
      ...{ projectId, adjudicationId: id, place, body },
      raterId: judgmentId === null ? null : raterOf(judgmentId),
    })),
  });
}
