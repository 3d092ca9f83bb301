import type { Db } from '@touchstone/db/open-database';
import { isUniqueViolation } from '@touchstone/db/unique-violation';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Message } from '@touchstone/domain/message/message';
import { shownOrder } from '@touchstone/domain/assignment/shown-order';
import { readLabelScheme } from '../project/read-label-scheme';
import { claimAny } from './claim-any';
import { claimInLanes } from './claim-in-lanes';
import { forgetCursors } from './forget-cursors';
import type { ClaimedRow } from './hand-out-sql';
import { moveCursors } from './move-cursors';

/** An assignment as its annotator sees it: no id of a completion, no source, no other judgment, no canonical order. */
export interface ClaimedAssignment {
  id: string;
  leaseUntil: Date;
  schemeVersion: number;
  /** The label scheme it is judged under, whatever the project's newest is. */
  scheme: LabelScheme;
  guidelineVersion: number;
  /** Kinds of harmful content it may hold; mostly none. */
  harmKinds: HarmKind[];
  prompt: Message[];
  /** The completions in the order to show: `completions[0]` is side A. */
  completions: Message[][];
}

/** Tries to claim when the rater's own other tabs are in the way. */
const ATTEMPTS = 8;

/**
 * Hands the next comparison of the queue to a rater, timed by the database's clock alone: in one statement where nothing is out of the
 * common (`claim-in-lanes.ts`), and in a larger one after it where that hands out nothing (`claim-any.ts`). Which slot that is,
 * `queue-sql.ts` finds: of the lanes this rater may work in, by priority, the first that they have not been asked about.
 *
 * A slot is free when it is open or its lease has run out. The row lock on the slot (`SKIP LOCKED`) keeps two claims
 * from the same slot, and nothing counts rows of another table, which under READ COMMITTED would overshoot; the partial
 * unique indexes on assignments stand behind it. A rater who had the comparison before and let it lapse gets the same
 * assignment, so the same sides, and while nobody else has taken its slot, that very slot; the label scheme is the newest, and the
 * one it had before is noted (`judgment/terms-of.ts`).
 *
 * A rater may hold as many at once as there are open slots per active rater, one newcomer included (at least one): looking
 * ahead never starves the others at the end of a project. Nor does anybody hold more than a desk keeps at hand, beside the
 * comparison whose judgment is just being stored: a judgment sent again and again takes no work along. These counts only
 * size that courtesy; they decide nothing about overlap.
 *
 * Nothing is handed out before the rater has accepted the current version of the project's statement, if it has one, and
 * then only what holds no kinds of harmful content but those opted into.
 *
 * Before the training round is passed, where there is one, while the project or the member is paused, and where what was
 * judged and is held reaches a limit (of a day, in UTC, or in all), nothing is handed out.
 *
 * @param beforeSubmitOf the assignment whose judgment the caller stores right after this, before it answers anybody. That one is
 *   not handed out again here, and this claim does not wait for the disk: the judgment's commit comes later in the same
 *   log and takes it along, so that a judgment with its next comparison costs one flush
 * @returns null when there is nothing (more) for this rater now
 */
export async function claimAssignment(
  db: Db,
  projectId: string,
  raterId: string,
  beforeSubmitOf?: string,
): Promise<ClaimedAssignment | null> {
  const by = { projectId, raterId, beforeSubmitOf: beforeSubmitOf ?? null };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const row = (await claimInLanes(db, by))[0] ?? (await claimAny(db, by))[0];
      if (row?.is_far ?? true) await moveCursors(db, projectId, raterId);
      if (row) return await toClaimedAssignment(db, projectId, row);
      if (!(await forgetCursors(db, projectId, raterId))) return null;
    } catch (error) {
      // The same rater took the same comparison from another tab in this instant: that one has it, look on.
      if (!isUniqueViolation(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Turns canonical order into the order to show. */
export async function toClaimedAssignment(
  db: Db,
  projectId: string,
  row: ClaimedRow,
): Promise<ClaimedAssignment> {
  return {
    id: row.id,
    leaseUntil: row.lease_until,
    schemeVersion: row.scheme_version,
    scheme: await readLabelScheme(db, projectId, row.scheme_version),
    guidelineVersion: row.guideline_version,
    harmKinds: row.harm_kinds,
    prompt: row.prompt,
    completions: shownOrder(row.completions.length, row.rotation).map(
      (ordinal) => row.completions[ordinal] ?? [],
    ),
  };
}
