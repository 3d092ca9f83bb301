import { z } from 'zod';
import { freeSlots } from '@touchstone/core/assignment/free-slots';
import { projectProcedure } from '../trpc';
import { requireRater } from '@touchstone/core/access/require-rater';

/** Gives everything the annotator holds back to the queue. */
export const releaseAssignments = projectProcedure('assignment:work')
  .output(z.object({ released: z.number() }))
  .mutation(async ({ ctx, input }) => {
    const freed = await freeSlots(ctx.db, {
      projectId: input.projectId,
      raterId: requireRater(ctx.access),
      to: 'released',
    });
    return { released: freed.length };
  });
