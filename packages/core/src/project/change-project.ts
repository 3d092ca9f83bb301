import type { Database, Db } from '@touchstone/db/open-database';
import { recordAudit } from '../audit/record-audit';

export interface ChangeProject {
  projectId: string;
  name?: string;
  overlap?: number;
  /** A new version, when it differs from the current one. */
  guidelines?: string;
  actorId: string;
}

/**
 * Changes name, overlap or guidelines. More overlap opens slots on every comparison; less takes away only slots nobody
 * holds, so that no judgment and no work under way is lost.
 */
export async function changeProject(db: Database, input: ChangeProject): Promise<void> {
  const { projectId, actorId } = input;
  await db.$transaction(async (tx) => {
    const [project] = await tx.$queryRaw<{ overlap: number; guideline_version: number }[]>`
      SELECT overlap, guideline_version FROM project WHERE id = ${projectId}::uuid FOR UPDATE`;
    if (!project) return;
    const guidelineVersion = await addGuidelines(tx, input, project.guideline_version);
    if (input.overlap !== undefined && input.overlap !== project.overlap)
      await changeSlots(tx, projectId, input.overlap);
    const data = {
      ...(input.name === undefined ? {} : { name: input.name.trim() }),
      ...(input.overlap === undefined ? {} : { overlap: input.overlap }),
      ...(guidelineVersion === undefined ? {} : { guidelineVersion }),
    };
    await tx.project.update({ where: { id: projectId }, data });
    await recordAudit(tx, { type: 'project.changed', data, projectId, actorId });
  });
}

async function addGuidelines(tx: Db, input: ChangeProject, current: number): Promise<number | undefined> {
  const { projectId, guidelines, actorId } = input;
  if (guidelines === undefined) return undefined;
  const latest = await tx.guidelineVersion.findUniqueOrThrow({
    where: { projectId_version: { projectId, version: current } },
    select: { body: true },
  });
  if (latest.body === guidelines) return undefined;
  await tx.guidelineVersion.create({
    data: { projectId, version: current + 1, body: guidelines, createdBy: actorId },
  });
  return current + 1;
}

async function changeSlots(tx: Db, projectId: string, overlap: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO slot (project_id, comparison_id, slot, priority, position)
    SELECT c.project_id, c.id, n, c.priority, c.position
    FROM comparison c CROSS JOIN generate_series(0, ${overlap}::int - 1) AS n
    WHERE c.project_id = ${projectId}::uuid
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    DELETE FROM slot WHERE project_id = ${projectId}::uuid AND slot >= ${overlap}::int AND state = 'open'`;
}
