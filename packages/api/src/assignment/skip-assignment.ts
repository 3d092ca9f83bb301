import { z } from 'zod';
import { skipAssignment as skipAssignmentCore } from '@touchstone/core/assignment/skip-assignment';
import { requireAuthor } from '../judgment/require-author';
import { projectProcedure } from '../trpc';
import { requireRater } from '@touchstone/core/access/require-rater';

export const skipAssignment = projectProcedure('assignment:work')
  .input(
    z.object({
      assignmentId: z.uuid(),
      author: z.uuid().optional(),
      reason: z.string().trim().max(500).optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) => {
    requireAuthor(ctx.viewer, input.author);
    const { projectId, assignmentId, reason } = input;
    return skipAssignmentCore(ctx.db, {
      projectId,
      assignmentId,
      raterId: requireRater(ctx.access),
      ...(reason === undefined ? {} : { reason }),
    });
  });
