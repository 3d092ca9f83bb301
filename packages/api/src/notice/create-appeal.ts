import { createAppeal as createAppealCore } from '@touchstone/core/rater/create-appeal';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { formerProcedure } from '../trpc';

/** Says why an action about the caller is wrong. Open to who was removed. */
export const createAppeal = formerProcedure
  .input(z.object({ actionId: z.uuid(), body: z.string().trim().min(1).pipe(writtenText(4000)) }))
  .output(z.void())
  .mutation(({ ctx, input }) => createAppealCore(ctx.db, { ...input, userId: ctx.viewer.userId }));
