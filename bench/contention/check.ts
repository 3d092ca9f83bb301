import type { Database } from '@touchstone/db/open-database';
import { workFaults } from '@touchstone/db/testing/work-faults';
import type { Acknowledged } from './annotator';

/** An overlap that was in force from the beginning of one change to the end of the next. */
export interface Overlap {
  from: number;
  until: number;
  overlap: number;
}

interface Stored {
  id: string;
  clientId: string | null;
  comparisonId: string;
  outcome: string;
  strength: number | null;
  preferred: number | null;
  shown: number[];
  standing: string;
  revision: number;
  activeMs: number | null;
  createdAt: Date;
  userId: string | null;
}

/**
 * What is wrong after all is over: with the invariants of the work, with what was acknowledged and is not there as it was
 * said, with what is there and nobody sent, with overlap at the time of each judgment, and with who had left.
 *
 * @param left when the removal of a user was answered, by user id, in epoch milliseconds
 * @returns the faults, and how many of the acknowledged judgments are stored as they were sent
 */
export async function check(
  db: Database,
  projectId: string,
  acknowledged: Acknowledged[],
  overlaps: Overlap[],
  left: Map<string, number>,
): Promise<{ faults: string[]; kept: number; stored: number }> {
  const rows = await db.$queryRaw<Stored[]>`
    SELECT j.id, j.client_id AS "clientId", j.comparison_id AS "comparisonId", j.outcome, j.strength, j.preferred, j.shown,
           j.standing, j.revision, j.active_ms AS "activeMs", j.created_at AS "createdAt", r.user_id AS "userId"
    FROM judgment j JOIN rater r ON r.project_id = j.project_id AND r.id = j.rater_id
    WHERE j.project_id = ${projectId}::uuid AND j.kind = 'work' ORDER BY j.created_at, j.id`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = acknowledged.filter((each) => isAsSent(byId.get(each.id), each));
  const said = new Set(acknowledged.map(({ id }) => id));
  const unsaid = rows.filter(({ id }) => !said.has(id));
  const late = rows.filter(
    ({ userId, createdAt, standing }) =>
      standing !== 'set_aside' && createdAt.getTime() > (left.get(userId ?? '') ?? Infinity),
  );
  return {
    faults: [
      ...(await workFaults(db, projectId)),
      ...(said.size < acknowledged.length ? ['two judgments were answered with the same id'] : []),
      ...(kept.length < acknowledged.length
        ? [`${String(acknowledged.length - kept.length)} acknowledged, not stored as sent`]
        : []),
      ...(unsaid.length > 0 ? [`${String(unsaid.length)} stored, sent by nobody`] : []),
      ...(late.length > 0 ? [`${String(late.length)} counted or surplus after their author had left`] : []),
      ...beyondOverlap(rows, overlaps),
    ],
    kept: kept.length,
    stored: rows.length,
  };
}

function isAsSent(row: Stored | undefined, { standing, sent }: Acknowledged): boolean {
  const side = sent.answer.outcome === 'prefer' ? sent.answer.side : undefined;
  return (
    row?.clientId === sent.clientId &&
    row.standing === standing &&
    row.activeMs === sent.activeMs &&
    row.outcome === sent.answer.outcome &&
    row.preferred === (side === undefined ? null : row.shown[side]) &&
    row.strength === (sent.answer.outcome === 'prefer' ? sent.answer.strength : null)
  );
}

/** The k-th counted judgment of a comparison needs an overlap of at least k to have been in force when it was stored. */
function beyondOverlap(rows: Stored[], overlaps: Overlap[]): string[] {
  const counted = new Map<string, number>();
  let beyond = 0;
  for (const { comparisonId, standing, revision, createdAt } of rows) {
    if (standing !== 'counted' || revision > 0) continue;
    const k = (counted.get(comparisonId) ?? 0) + 1;
    counted.set(comparisonId, k);
    const at = createdAt.getTime();
    const inForce = overlaps.filter(({ from, until }) => from <= at && at <= until);
    if (k > Math.max(...inForce.map(({ overlap }) => overlap))) beyond += 1;
  }
  return beyond > 0 ? [`${String(beyond)} counted beyond the overlap in force`] : [];
}
