import { undoDecision as undoDecisionCore } from '@touchstone/core/adjudication/undo-decision';
import { requireRater } from '@touchstone/core/access/require-rater';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Takes a final word back. */
export const undoDecision = projectProcedure('adjudication:decide')
  .input(z.object({ adjudicationId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) => undoDecisionCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
