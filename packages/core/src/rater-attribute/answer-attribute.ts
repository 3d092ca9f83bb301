import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';

export interface AttributeAnswer {
  projectId: string;
  attributeId: string;
  userId: string;
  /** Place of the option; null: would rather not say. */
  choice: number | null;
}

/**
 * Keeps what somebody says of themselves, in place of what they said before. No audit event: it would tell an admin who said
 * something, and when.
 *
 * @throws AppError NOT_FOUND when the project does not ask this (any more), INVALID for an option there is not
 */
export async function answerAttribute(
  db: Db,
  { projectId, attributeId, userId, choice }: AttributeAnswer,
): Promise<void> {
  const attribute = await db.raterAttribute.findUnique({
    where: { projectId_id: { projectId, id: attributeId } },
    select: { options: true },
  });
  if (!attribute) throw new AppError('NOT_FOUND', 'There is no such question; somebody may have removed it.');
  if (choice !== null && choice >= attribute.options.length)
    throw new AppError('INVALID', problem('noSuchOption'));
  await db.raterAttributeAnswer.upsert({
    where: { projectId_attributeId_userId: { projectId, attributeId, userId } },
    create: { projectId, attributeId, userId, choice },
    update: { choice },
  });
}
