import type { Db } from '@touchstone/db/open-database';

/**
 * Every slot of a comparison, in the order in which others take several of them (`skip-assignment.ts`): until the
 * transaction ends nobody claims, frees or fills one. The project's row comes first, as when its overlap changes.
 */
export async function lockComparison(tx: Db, projectId: string, comparisonId: string): Promise<void> {
  await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR KEY SHARE`;
  await tx.$executeRaw`
    SELECT FROM slot WHERE project_id = ${projectId}::uuid AND comparison_id = ${comparisonId}::uuid
    ORDER BY slot FOR UPDATE`;
}
