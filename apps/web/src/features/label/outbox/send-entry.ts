import { trpc } from '@/features/common/trpc';
import type { Assignment } from '../desk/desk-api';
import type { OutboxEntry } from './outbox-entry';

/**
 * Sends one entry to the procedure of its kind: the one place that knows how each leaves. Every kind may be sent again
 * with the same id.
 *
 * @returns the next assignment, where a judgment asked for one
 */
export async function sendEntry(
  entry: OutboxEntry,
  claimNext: boolean,
  signal: AbortSignal,
): Promise<Assignment | null> {
  const { projectId, assignmentId, userId: author } = entry;
  switch (entry.kind) {
    case 'judgment': {
      const { clientId, answer, activeMs, schemeVersion, sessionPosition, supersedes } = entry;
      const judgment = { projectId, assignmentId, author, clientId, answer, activeMs, schemeVersion };
      const { next } = await trpc.judgment.submit.mutate(
        {
          ...judgment,
          ...(sessionPosition === undefined ? {} : { sessionPosition }),
          ...(supersedes === undefined ? {} : { supersedes }),
          claimNext,
        },
        { signal },
      );
      return next;
    }
    case 'skip': {
      const { reason, note } = entry;
      await trpc.assignment.skip.mutate(
        { projectId, assignmentId, author, ...(reason && { reason }), ...(note !== undefined && { note }) },
        { signal },
      );
      return null;
    }
    case 'report': {
      const { clientId: id, note } = entry;
      const report = { projectId, assignmentId, author, id, ...(note !== undefined && { note }) };
      await trpc.report.create.mutate(report, { signal });
      return null;
    }
    case 'question': {
      const { clientId: id, body } = entry;
      await trpc.question.create.mutate({ projectId, assignmentId, author, id, body }, { signal });
      return null;
    }
  }
}
