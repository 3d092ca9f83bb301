import type { Db } from '@touchstone/db/open-database';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { readLabelScheme } from '../project/read-label-scheme';

/**
 * The project's overlap and what its label scheme asks for, which nobody changes before this batch is in: a change of
 * overlap later gives its comparisons slots too, and a change of scheme later finds them there.
 */
export async function holdProjectRules(
  tx: Db,
  projectId: string,
): Promise<{ overlap: number; kind: LabelScheme['kind'] }> {
  // Alone, so that a row it had to wait for is read as it is now; the scheme is looked up after.
  const [project] = await tx.$queryRaw<{ overlap: number; schemeVersion: number }[]>`
    SELECT overlap, scheme_version AS "schemeVersion" FROM project WHERE id = ${projectId}::uuid FOR SHARE`;
  if (!project) throw new Error('an import of no project');
  const { kind } = await readLabelScheme(tx, projectId, project.schemeVersion);
  return { overlap: project.overlap, kind };
}
