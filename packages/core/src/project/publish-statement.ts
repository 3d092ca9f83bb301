import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import type { Statement } from '@touchstone/domain/statement/statement';
import { recordAudit } from '../audit/record-audit';
import { latestStatement } from './latest-statement';
import { lockStatementVersion } from './lock-statement-version';

export interface PublishStatement {
  projectId: string;
  statement: Statement;
  /** The project's statement version the change was made from; 0 while nothing is asked. */
  basedOn: number;
  actorId: string;
}

/**
 * Asks every annotator to accept a statement before they get another comparison. It is a new version when it differs from
 * the latest there is; the latest itself, switched off meanwhile, comes back as it was, with everyone who accepted it.
 *
 * @returns the version asked for from now on
 * @throws AppError CONFLICT when `basedOn` is not the project's current version
 */
export async function publishStatement(
  db: Database,
  { projectId, statement, basedOn, actorId }: PublishStatement,
): Promise<number> {
  return db.$transaction(async (tx) => {
    const current = await lockStatementVersion(tx, projectId);
    if (current !== basedOn)
      throw new AppError('CONFLICT', 'Somebody published or switched off the statement meanwhile.');
    const latest = await latestStatement(tx, projectId);
    const isSame = latest !== null && isDeepStrictEqual(latest.statement, statement);
    const version = isSame ? latest.version : (latest?.version ?? 0) + 1;
    if (version === current) return version;
    if (!isSame)
      await tx.statementVersion.create({ data: { projectId, version, ...statement, createdBy: actorId } });
    await tx.project.update({ where: { id: projectId }, data: { statementVersion: version } });
    await recordAudit(tx, { type: 'statement.published', data: { version }, projectId, actorId });
    return version;
  });
}
