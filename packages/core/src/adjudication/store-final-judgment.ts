import { newId } from '@touchstone/db/id/new-id';
import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { adjudicationScheme } from '@touchstone/domain/adjudication/adjudication-scheme';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { toStoredAnswer } from '@touchstone/domain/judgment/stored-answer';
import { judgmentBodyHash } from '../judgment/judgment-body-hash';
import { requireAllowed } from '../judgment/require-allowed';
import { readLabelScheme } from '../project/read-label-scheme';

export interface FinalJudgment {
  projectId: string;
  comparisonId: string;
  raterId: string;
  answer: Answer;
  activeMs: number;
  schemeVersion: number;
  guidelineVersion: number;
  /** Completions the comparison has, and the order in which the reviewer saw them. */
  arity: number;
  rotation: number;
}

/**
 * Stores a reviewer's final word as a judgment of kind `adjudication`: without an assignment, so without a slot. A comparison has
 * one chain of them; a new word supersedes the one before, whoever's that was.
 *
 * @returns its id
 * @throws AppError INVALID when the label scheme does not allow the answer
 */
export async function storeFinalJudgment(tx: Db, final: FinalJudgment): Promise<string> {
  const { projectId, comparisonId, answer, activeMs, arity, rotation } = final;
  const scheme = adjudicationScheme(await readLabelScheme(tx, projectId, final.schemeVersion));
  requireAllowed(answer, scheme, arity);
  const shown = shownOrder(arity, rotation);
  const { attributes, text, ...said } = toStoredAnswer(answer, scheme, shown);
  const before = await lastFinalJudgment(tx, projectId, comparisonId);
  const id = newId();
  await tx.judgment.create({
    data: {
      ...{ projectId, id, comparisonId, raterId: final.raterId },
      ...{ kind: 'adjudication', standing: 'counted', bodyHash: judgmentBodyHash({ answer, activeMs }) },
      revision: before ? before.revision + 1 : 0,
      supersedesId: before?.id ?? null,
      ...said,
      ...(attributes && { attributes }),
      ...{ shown, activeMs },
      ...{ schemeVersion: final.schemeVersion, guidelineVersion: final.guidelineVersion },
    },
  });
  if (text) {
    const { spanNotes, ...texts } = text;
    await tx.judgmentText.create({
      data: { projectId, judgmentId: id, ...texts, ...(spanNotes && { spanNotes }) },
    });
  }
  return id;
}

/** The final word counts no more: a revision says what the last one said, and that it is set aside. */
export async function setFinalJudgmentAside(tx: Db, projectId: string, comparisonId: string): Promise<void> {
  const last = await lastFinalJudgment(tx, projectId, comparisonId);
  if (last?.standing !== 'counted') return;
  const { attributes, ...said } = last;
  await tx.judgment.create({
    data: {
      ...said,
      attributes: attributes ?? Prisma.DbNull,
      ...{ id: newId(), revision: last.revision + 1, supersedesId: last.id, standing: 'set_aside' },
      ...{ activeMs: null, createdAt: undefined },
    },
  });
}

const lastFinalJudgment = (tx: Db, projectId: string, comparisonId: string) =>
  tx.judgment.findFirst({
    where: { projectId, comparisonId, kind: 'adjudication' },
    orderBy: { revision: 'desc' },
  });
