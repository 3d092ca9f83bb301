import { requestAdjudication as requestAdjudicationCore } from '@touchstone/core/adjudication/request-adjudication';
import { requireRater } from '@touchstone/core/access/require-rater';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { wordsSchema } from './adjudication-schemas';

/** A reviewer asks for a final word on a comparison. */
export const requestAdjudication = projectProcedure('adjudication:decide')
  .input(z.object({ comparisonId: z.uuid(), id: z.uuid(), reason: wordsSchema }))
  .output(z.void())
  .mutation(({ ctx, input: { comparisonId, ...request } }) =>
    requestAdjudicationCore(ctx.db, {
      ...request,
      ...{ about: { comparisonId }, raterId: requireRater(ctx.access) },
    }),
  );
