import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { skipAssignment as skipAssignmentCore } from '@touchstone/core/assignment/skip-assignment';
import { SKIP_REASONS } from '@touchstone/domain/assignment/skip-reason';
import { requireAuthor } from '../judgment/require-author';
import { projectProcedure } from '../trpc';
import { requireRater } from '@touchstone/core/access/require-rater';

export const skipAssignment = projectProcedure('assignment:work')
  .input(
    z.object({
      assignmentId: z.uuid(),
      author: z.uuid().optional(),
      reason: z.enum(SKIP_REASONS).optional(),
      note: z.string().trim().pipe(writtenText(2000)).optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) => {
    requireAuthor(ctx.viewer, input.author);
    const { projectId, assignmentId, reason, note } = input;
    return skipAssignmentCore(ctx.db, {
      projectId,
      assignmentId,
      raterId: requireRater(ctx.access),
      ...(reason === undefined ? {} : { reason }),
      ...(note === undefined ? {} : { note }),
    });
  });
