import { withholdCase as withholdCaseCore } from '@touchstone/core/adjudication/withhold-case';
import { requireRater } from '@touchstone/core/access/require-rater';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Keeps a comparison from everybody instead of deciding it. */
export const withholdCase = projectProcedure('adjudication:decide')
  .input(z.object({ comparisonId: z.uuid() }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    withholdCaseCore(ctx.db, {
      ...input,
      ...{ raterId: requireRater(ctx.access), actorId: ctx.access.userId, now: ctx.now },
    }),
  );
