import { Prisma } from '@touchstone/db/generated/client';
import type { Db } from '@touchstone/db/open-database';
import { ownHiddenChecks, placesOf } from '../project/places-sql';

/** How far the whole project is as one of its raters is told: judgments in, of those wanted. */
export async function readProjectShare(
  db: Db,
  { projectId, raterId }: { projectId: string; raterId: string },
): Promise<{ counted: number; wanted: number }> {
  const [share] = await db.$queryRaw<{ counted: number; wanted: number }[]>`
    SELECT least(places.counted + ${ownHiddenChecks(Prisma.sql`${projectId}::uuid`, Prisma.sql`${raterId}::uuid`)}, places.wanted)::int AS counted,
           places.wanted
    FROM (${placesOf(Prisma.sql`${projectId}::uuid`)}) AS places`;
  return share ?? { counted: 0, wanted: 0 };
}
