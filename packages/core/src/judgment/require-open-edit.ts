import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { EDIT_IS_SHUT, HAS_FINAL_DECISION } from '../adjudication/decided-sql';

/**
 * A judgment may be revised for the project's `editHours` after it was first accepted, by the database's clock: a chain of
 * revisions does not prolong it, and 0 hours is never.
 *
 * What counts is when the revision arrives. One that was made in time, without a network, and sent too late is refused too: when
 * it was made only a browser's clock knows, and once the time is over others rely on what stands. Its author keeps it, with
 * this reason, in the browser it was made in, to read and to export; the judgment it would have replaced is not touched.
 *
 * Nor is it revised once a reviewer has had the last word: who has read that, or what they were told with it, would only agree.
 *
 * Nor by a reviewer who has read what others said of the comparison since.
 *
 * @throws AppError EDIT_CLOSED when that time is over, the comparison is decided, or the others' judgments were read
 */
export async function requireOpenEdit(
  tx: Db,
  { projectId, assignmentId }: { projectId: string; assignmentId: string },
): Promise<void> {
  const [edit] = await tx.$queryRaw<{ hours: number; open: boolean; shut: boolean; decided: boolean }[]>`
    SELECT p.edit_hours AS hours,
           clock_timestamp() < (SELECT min(j.created_at) FROM judgment j
                                WHERE j.project_id = a.project_id AND j.assignment_id = a.id)
                               + make_interval(hours => p.edit_hours) AS open,
           ${EDIT_IS_SHUT} AS shut, ${HAS_FINAL_DECISION} AS decided
    FROM project p JOIN assignment a ON a.project_id = p.id AND a.id = ${assignmentId}::uuid
    WHERE p.id = ${projectId}::uuid`;
  if (edit?.open && !edit.shut) return;
  if (edit?.decided)
    throw new AppError(
      'EDIT_CLOSED',
      'A reviewer has settled this comparison, so judgments of it are not changed any more. Yours stands as it was.',
    );
  if (edit?.shut)
    throw new AppError(
      'EDIT_CLOSED',
      'You have read what others said of this comparison since, so your judgment is not changed any more. It stands as it was.',
    );
  throw new AppError(
    'EDIT_CLOSED',
    edit?.hours === 0
      ? 'In this project a judgment stands once it is sent; it was not changed.'
      : `A judgment of this project can be changed for ${String(edit?.hours)} hours, and that time is over. It stands as it was.`,
  );
}
