import type { Database } from '@touchstone/db/open-database';
import { Prisma } from '@touchstone/db/generated/client';
import type { QualityInput } from './make-quality-report';
import type { QualityVote } from './quality-vote';
import { readAttributeAnswers } from './read-attribute-answers';
import { readGoldShares } from './read-gold-shares';
import { readQualitySettings } from './read-quality-settings';
import { readVotes } from './read-votes';
import { readWorkState } from './read-work-state';

const LONGEST_MS = 10 * 60 * 1000;

/**
 * Reads all that a report is made of, of one and the same moment: in one REPEATABLE READ transaction, a page of comparisons
 * at a time.
 *
 * @param onProgress told how many comparisons were read
 */
export function readQualityInput(
  db: Database,
  projectId: string,
  onProgress: (comparisons: number) => Promise<void>,
): Promise<Omit<QualityInput, 'now'>> {
  return db.$transaction(
    async (tx) => {
      const model = await tx.rewardModel.findFirst({
        where: { projectId, scoring: { state: 'done' } },
        orderBy: { version: 'desc' },
        select: { id: true, version: true },
      });
      const votes: QualityVote[] = [];
      let read = 0;
      for await (const page of readVotes(tx, { projectId, modelId: model?.id ?? null })) {
        for (const vote of page) votes.push(vote);
        read += new Set(page.map(({ item }) => item.id)).size;
        await onProgress(read);
      }
      return {
        votes,
        work: await readWorkState(tx, projectId),
        gold: await readGoldShares(tx, projectId),
        attributes: await readAttributeAnswers(tx, projectId),
        settings: await readQualitySettings(tx, projectId),
        modelVersion: model?.version ?? null,
      };
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: LONGEST_MS },
  );
}
