import { judgmentEntry, type Author, type Judged } from '../label/desk/entry-of';
import { isWaiting, type JudgmentEntry } from '../label/outbox/outbox-entry';
import { openOutboxStore } from '../label/outbox/outbox-store';
import type { JudgmentDetail } from './own-work-types';

/** A change of one's own judgment for the outbox. It replaces what still waits there about the same comparison, if anything does. */
export async function revisionEntry(
  author: Author,
  { assignmentId, ...judgment }: JudgmentDetail,
  said: Judged,
): Promise<JudgmentEntry> {
  const waiting = await openOutboxStore(author.userId)
    .list()
    .catch(() => []); // that nothing can be kept is found when this is
  const last = waiting.findLast(
    (entry) => entry.kind === 'judgment' && entry.assignmentId === assignmentId && isWaiting(entry),
  );
  const supersedes = last?.clientId ?? said.supersedes;
  return judgmentEntry(
    author,
    { id: assignmentId, ...judgment },
    { ...said, ...(supersedes && { supersedes }) },
  );
}
