import type { Db } from '@touchstone/db/open-database';
import { freeSlots } from '../assignment/free-slots';

/**
 * Gives the comparisons on a rater's desk that hold a kind of harmful content they have not opted into back to the queue. None
 * of these would be handed out now; they were before the opting in was taken back, in that very moment, or before the harm was
 * declared. While the project has no statement nothing is asked, and everything stays.
 */
export async function giveBackHarmful(db: Db, projectId: string, raterId: string): Promise<void> {
  const held = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM assignment a
    JOIN comparison c ON c.project_id = a.project_id AND c.id = a.comparison_id
    JOIN project p ON p.id = a.project_id AND p.statement_version > 0
    WHERE a.project_id = ${projectId}::uuid AND a.rater_id = ${raterId}::uuid AND a.kind <> 'training' AND a.state = 'leased'
      AND NOT c.harm_kinds <@ coalesce((
        SELECT harm_kinds FROM consent
        WHERE project_id = ${projectId}::uuid AND rater_id = ${raterId}::uuid ORDER BY accepted_at DESC, id DESC LIMIT 1), '{}')
    ORDER BY a.comparison_id`; // the order in which others take several slots
  for (const { id } of held) await freeSlots(db, { projectId, raterId, to: 'released', only: id });
}
