import { Prisma } from '@touchstone/db/generated/client';
import type { Database, Db } from '@touchstone/db/open-database';
import { recordAudit } from '../audit/record-audit';
import { addMissingSlots } from '../distribution/add-missing-slots';

export interface ChangeProject {
  projectId: string;
  name?: string;
  overlap?: number;
  /** A new version, when it differs from the current one. */
  guidelines?: string;
  /** Hours after which an annotator's own judgment can't be revised any more; 0: never. */
  editHours?: number;
  /** Hosts from which images of prompts and completions may be fetched (`imageHostSchema`). */
  imageHosts?: string[];
  actorId: string;
}

/** A project of 100k comparisons changes hundreds of thousands of slots at once. */
const TRANSACTION = { timeout: 120_000, maxWait: 10_000 };

/**
 * Changes name, overlap, guidelines, edit window or image hosts. More overlap adds slots to every comparison that has too few. Less takes the
 * surplus away, never a counted slot: no judgment is demoted, and one that comes in for a slot taken away is kept as
 * `surplus`.
 */
export async function changeProject(db: Database, input: ChangeProject): Promise<void> {
  const { projectId, actorId } = input;
  await db.$transaction(async (tx) => {
    // A skip takes this row too (`skip-assignment.ts`), so no comparison goes to the reviewers while slots are added.
    const [project] = await tx.$queryRaw<{ overlap: number; guideline_version: number }[]>`
      SELECT overlap, guideline_version FROM project WHERE id = ${projectId}::uuid FOR UPDATE`;
    if (!project) return;
    const guidelineVersion = await addGuidelines(tx, input, project.guideline_version);
    const data = {
      ...(input.name === undefined ? {} : { name: input.name.trim() }),
      ...(input.overlap === undefined ? {} : { overlap: input.overlap }),
      ...(guidelineVersion === undefined ? {} : { guidelineVersion }),
      ...(input.editHours === undefined ? {} : { editHours: input.editHours }),
      ...(input.imageHosts === undefined ? {} : { imageHosts: [...new Set(input.imageHosts)] }),
    };
    await tx.project.update({ where: { id: projectId }, data });
    const overlap = input.overlap ?? project.overlap;
    if (overlap > project.overlap) await addMissingSlots(tx, projectId, Prisma.sql`c.overlap IS NULL`);
    if (overlap < project.overlap) await removeSurplusSlots(tx, projectId, overlap);
    await recordAudit(tx, { type: 'project.changed', data, projectId, actorId });
  }, TRANSACTION);
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

/**
 * Leaves each comparison without an overlap of its own `overlap` slots, or as many as are counted. Counted ones stay before leased ones (of those, the
 * ones whose time has not run out), those before open ones. The slots are locked first, in the order every other
 * statement that waits for several takes them; the ranking then sees what nobody can change any more.
 */
async function removeSurplusSlots(tx: Db, projectId: string, overlap: number): Promise<void> {
  await tx.$executeRaw`
    SELECT count(*) FROM (
      SELECT FROM slot
      WHERE project_id = ${projectId}::uuid AND comparison_id IN (
        SELECT s.comparison_id FROM slot s JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
        WHERE s.project_id = ${projectId}::uuid AND c.overlap IS NULL
        GROUP BY s.comparison_id HAVING count(*) > ${overlap}::int)
      ORDER BY comparison_id, slot
      FOR UPDATE) AS locked`;
  await tx.$executeRaw`
    WITH ranked AS (
      SELECT s.comparison_id, s.slot, s.state, row_number() OVER (
        PARTITION BY s.comparison_id
        ORDER BY array_position(ARRAY['counted', 'leased', 'open', 'parked'], s.state),
                 s.state = 'leased' AND s.available_at <= clock_timestamp(), s.slot) AS place
      FROM slot s JOIN comparison c ON c.project_id = s.project_id AND c.id = s.comparison_id
      WHERE s.project_id = ${projectId}::uuid AND c.overlap IS NULL
    ), removed AS (
      DELETE FROM slot s USING ranked
      WHERE s.project_id = ${projectId}::uuid AND s.comparison_id = ranked.comparison_id AND s.slot = ranked.slot
        AND ranked.place > ${overlap}::int AND ranked.state <> 'counted'
      RETURNING s.holder_id
    )
    UPDATE assignment a SET state = 'released', closed_at = clock_timestamp()
    FROM removed WHERE a.project_id = ${projectId}::uuid AND a.id = removed.holder_id AND a.state = 'leased'`;
}
