import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import {
  toVerdict,
  type GoldAnswer,
  type GoldOrigin,
  type GoldUse,
} from '@touchstone/domain/gold/gold-answer';
import { lockComparison } from '../report/lock-comparison';
import { addGoldItem } from './add-gold-item';

export interface MarkGold {
  projectId: string;
  comparisonId: string;
  use: GoldUse;
  /** By the sides as the reviewer saw them, which is by the comparison's own seed. */
  answer: GoldAnswer;
  alternatives: readonly GoldAnswer[];
  explanation: string;
  /** `promoted` for one that annotators agreed on and a reviewer confirms. */
  origin: Exclude<GoldOrigin, 'import'>;
  actorId: string;
}

/**
 * A reviewer says what the right answer to a pair is.
 *
 * @throws AppError NOT_FOUND for a comparison the project does not have
 * @throws AppError INVALID for one of more than two completions
 * @throws AppError CONFLICT for one that is a gold item already
 */
export async function markGold(db: Database, input: MarkGold): Promise<string> {
  const { projectId, comparisonId, answer, alternatives, ...rest } = input;
  return db.$transaction(async (tx) => {
    await lockComparison(tx, projectId, comparisonId);
    const comparison = await tx.comparison.findFirst({
      where: { projectId, id: comparisonId },
      select: {
        sideSeed: true,
        _count: { select: { completions: true } },
        goldItems: { where: { retiredAt: null }, select: { id: true } },
      },
    });
    if (!comparison) throw new AppError('NOT_FOUND', 'There is no such comparison.');
    if (comparison._count.completions !== 2) throw new AppError('INVALID', problem('goldNotPair'));
    if (comparison.goldItems.length > 0)
      throw new AppError('CONFLICT', 'This comparison is a gold item already; retire that one first.');
    const verdict = (given: GoldAnswer) => toVerdict(given, comparison.sideSeed);
    return addGoldItem(tx, {
      projectId,
      comparisonId,
      answer: verdict(answer),
      alternatives: alternatives.map(verdict),
      ...rest,
    });
  });
}
