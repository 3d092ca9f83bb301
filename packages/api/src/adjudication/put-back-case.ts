import { putBackCase as putBackCaseCore } from '@touchstone/core/adjudication/put-back-case';
import { requireRater } from '@touchstone/core/access/require-rater';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Gives a comparison back undecided. */
export const putBackCase = projectProcedure('adjudication:decide')
  .input(z.object({ comparisonId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) => putBackCaseCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
