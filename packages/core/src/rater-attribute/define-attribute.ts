import { newId } from '@touchstone/db/id/new-id';
import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { MOST_ATTRIBUTES, type RaterAttribute } from '@touchstone/domain/rater/rater-attribute';
import { recordAudit } from '../audit/record-audit';

/**
 * From now on a project asks its raters this about themselves; nobody has to answer.
 *
 * @throws AppError INVALID when it asks five questions already
 */
export async function defineAttribute(
  db: Database,
  { projectId, attribute, actorId }: { projectId: string; attribute: RaterAttribute; actorId: string },
): Promise<{ id: string }> {
  const id = newId();
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
    const taken = await tx.raterAttribute.findMany({ where: { projectId }, select: { place: true } });
    const place = Array.from({ length: MOST_ATTRIBUTES }, (_, at) => at).find(
      (free) => !taken.some((each) => each.place === free),
    );
    if (place === undefined)
      throw new AppError('INVALID', problem('tooManyAttributes', { most: MOST_ATTRIBUTES }));
    await tx.raterAttribute.create({ data: { projectId, id, place, ...attribute, createdBy: actorId } });
    await recordAudit(tx, {
      type: 'rater_attribute.defined',
      data: { attributeId: id, ...attribute },
      projectId,
      actorId,
    });
  });
  return { id };
}
