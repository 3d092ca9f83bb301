import type { Db } from '@touchstone/db/open-database';
import { statementSchema, type Statement } from '@touchstone/domain/statement/statement';

/** The newest version of a project's statement, asked for or not; null when none was ever written. */
export async function latestStatement(
  db: Db,
  projectId: string,
): Promise<{ version: number; statement: Statement; createdBy: string; createdAt: Date } | null> {
  const row = await db.statementVersion.findFirst({
    where: { projectId },
    orderBy: { version: 'desc' },
  });
  return (
    row && {
      version: row.version,
      statement: statementSchema.parse(row),
      createdBy: row.createdBy,
      createdAt: row.createdAt,
    }
  );
}
