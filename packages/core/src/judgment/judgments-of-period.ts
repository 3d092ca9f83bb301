import { Prisma } from '@touchstone/db/generated/client';

/** A rater's judgments, of a stated time or all of them. Hidden checks are among them, or their author could tell them apart. */
export interface JudgmentsOfPeriod {
  projectId: string;
  raterId: string;
  /** When they were first accepted: from here on, and before there. */
  from?: Date | undefined;
  to?: Date | undefined;
}

/** Assignments `a` whose judgments these are. */
export const ofPeriod = ({ projectId, raterId, from, to }: JudgmentsOfPeriod): Prisma.Sql => Prisma.sql`
  a.project_id = ${projectId}::uuid AND a.rater_id = ${raterId}::uuid AND a.kind IN ('work', 'gold', 'repeat')
  AND (${from ?? null}::timestamptz IS NULL OR a.closed_at >= ${from ?? null}::timestamptz)
  AND (${to ?? null}::timestamptz IS NULL OR a.closed_at < ${to ?? null}::timestamptz)`;
