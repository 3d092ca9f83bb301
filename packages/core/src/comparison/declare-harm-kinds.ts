import type { Db } from '@touchstone/db/open-database';

/**
 * Adds kinds of harmful content to what comparisons are declared to hold. Nothing is ever taken away: that a later file
 * says less of the same pair doesn't make it harmless, and who did not opt in must not be shown it.
 */
export async function declareHarmKinds(
  tx: Db,
  {
    projectId,
    comparisonIds,
    harmKinds,
  }: { projectId: string; comparisonIds: string[]; harmKinds: string[] },
): Promise<void> {
  if (comparisonIds.length === 0 || harmKinds.length === 0) return;
  // It moves them to another lane, so their slots are locked first, in the order in which others take several.
  await tx.$executeRaw`
    SELECT FROM slot s JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
    WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ANY(${comparisonIds}::uuid[])
      AND NOT c.harm_kinds @> ${harmKinds}::text[]
    ORDER BY s.comparison_id, s.slot FOR UPDATE OF s`;
  await tx.$executeRaw`
    UPDATE comparison
    SET harm_kinds = harm_kinds || ARRAY(SELECT unnest(${harmKinds}::text[]) EXCEPT SELECT unnest(harm_kinds))
    WHERE project_id = ${projectId}::uuid AND id = ANY(${comparisonIds}::uuid[])
      AND NOT harm_kinds @> ${harmKinds}::text[]`;
}
