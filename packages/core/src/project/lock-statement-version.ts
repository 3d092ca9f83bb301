import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';

/** The version annotators must accept, 0 for none; nobody changes it before the transaction ends. */
export async function lockStatementVersion(tx: Db, projectId: string): Promise<number> {
  const [project] = await tx.$queryRaw<{ version: number }[]>`
    SELECT statement_version AS version FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
  if (!project) throw new AppError('NOT_FOUND', 'There is no such project.');
  return project.version;
}
