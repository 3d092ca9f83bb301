import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { giveBackHarmful } from './give-back-harmful';

export interface AcceptStatement {
  projectId: string;
  raterId: string;
  /** The version that was read. */
  version: number;
  /** The kinds of harmful content opted into, of those the statement names. */
  harmKinds: HarmKind[];
}

/**
 * A rater accepts the project's statement, or changes what they opted into: a row more, of which the latest holds.
 * Comparisons on their desk that hold a kind no longer opted into go back to the queue.
 *
 * @throws AppError CONFLICT when `version` is not what annotators are asked to accept now
 * @throws AppError INVALID for a kind the statement does not name
 */
export async function acceptStatement(
  db: Database,
  { projectId, raterId, version, harmKinds }: AcceptStatement,
): Promise<void> {
  await db.$transaction(async (tx) => {
    // Held until the end: nobody publishes between the check and the acceptance.
    const [asked] = await tx.$queryRaw<{ harmKinds: string[] }[]>`
      SELECT s.harm_kinds AS "harmKinds" FROM project p
      JOIN statement_version s ON s.project_id = p.id AND s.version = p.statement_version
      WHERE p.id = ${projectId}::uuid AND p.statement_version = ${version}::int
      FOR SHARE OF p`;
    if (!asked) throw new AppError('CONFLICT', 'The statement was changed meanwhile. Read it again.');
    const unknown = harmKinds.find((kind) => !asked.harmKinds.includes(kind));
    if (unknown !== undefined) throw new AppError('INVALID', problem('statementKind', { kind: unknown }));
    await tx.consent.create({
      data: { projectId, id: newId(), raterId, version, harmKinds: [...new Set(harmKinds)] },
    });
    await giveBackHarmful(tx, projectId, raterId);
  });
}
