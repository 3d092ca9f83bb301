import type { Db } from '@touchstone/db/open-database';

/**
 * Until the transaction ends, nobody else adds comparisons to a project or moves them to other lanes. One batch at a time goes into a
 * project, since de-duplication and prompt groups look at what is there; and two who open new lanes in crossing order would each
 * wait for the other's. Taken before slots are.
 */
export async function lockImports(tx: Db, projectId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('import:' || ${projectId}, 0))`;
}
