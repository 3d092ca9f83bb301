import { reverseAction as reverseActionCore } from '@touchstone/core/rater/reverse-action';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Takes an action about an annotator back. */
export const reverseAction = projectProcedure('rater:oversee')
  .input(z.object({ actionId: z.uuid(), reason: z.string().trim().min(1).pipe(writtenText(2000)) }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    ctx.db.$transaction((tx) => reverseActionCore(tx, { ...input, actorId: ctx.access.userId })),
  );
