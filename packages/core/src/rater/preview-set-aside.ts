import type { Db } from '@touchstone/db/open-database';
import { ofPeriod } from '../judgment/judgments-of-period';
import { raterOfUser } from './act-on-member';

export interface SetAsidePreview {
  /** Judgments that count or are surplus now, hidden checks among them. */
  judgments: number;
  /** Of these, the ones that are votes: as many places may open again. */
  votes: number;
}

/** How much setting a member's judgments aside would be about, before anybody does it. */
export async function previewSetAside(
  db: Db,
  {
    projectId,
    userId,
    ...period
  }: { projectId: string; userId: string; from?: Date | undefined; to?: Date | undefined },
): Promise<SetAsidePreview> {
  const raterId = await raterOfUser(db, projectId, userId);
  const [row] = await db.$queryRaw<SetAsidePreview[]>`
    SELECT count(*)::int AS judgments, count(*) FILTER (WHERE a.kind = 'work' AND a.state = 'counted')::int AS votes
    FROM assignment a WHERE ${ofPeriod({ projectId, raterId, ...period })} AND a.state IN ('counted', 'surplus')`;
  return row ?? { judgments: 0, votes: 0 };
}
