import type { Db } from '@touchstone/db/open-database';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { freeSlots } from '../assignment/free-slots';

/** Gives the comparisons on a rater's desk that hold a kind of harmful content outside `optedInto` back to the queue. */
export async function giveBackHarmful(
  tx: Db,
  projectId: string,
  raterId: string,
  optedInto: readonly HarmKind[],
): Promise<void> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM assignment a
    JOIN comparison c ON c.project_id = a.project_id AND c.id = a.comparison_id
    WHERE a.project_id = ${projectId}::uuid AND a.rater_id = ${raterId}::uuid AND a.state = 'leased'
      AND NOT c.harm_kinds <@ ${[...optedInto]}::text[]
    ORDER BY a.comparison_id`; // the order in which others take several slots
  for (const { id } of held) await freeSlots(tx, { projectId, raterId, to: 'released', only: id });
}
