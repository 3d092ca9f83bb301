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
 * @throws AppError CONFLICT for one that is a gold item already, or a hidden check where annotators were told its answer
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
        goldItems: { select: { use: true, retiredAt: true } },
      },
    });
    if (!comparison) throw new AppError('NOT_FOUND', 'There is no such comparison.');
    if (comparison._count.completions !== 2) throw new AppError('INVALID', problem('goldNotPair'));
    if (comparison.goldItems.some(({ retiredAt }) => retiredAt === null))
      throw new AppError('CONFLICT', 'This comparison is a gold item already; retire that one first.');
    if (rest.use === 'check' && comparison.goldItems.some(({ use }) => use === 'training'))
      throw new AppError(
        'CONFLICT',
        'Training has told its answer: it can be a training item again, but no hidden check.',
      );
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
