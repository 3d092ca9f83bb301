import { requestAdjudication } from '@touchstone/core/adjudication/request-adjudication';
import { requireRater } from '@touchstone/core/access/require-rater';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { wordsSchema } from './adjudication-schemas';

/** An annotator asks for a reviewer's final word on a comparison they had. */
export const requestAboutOwn = projectProcedure('assignment:work')
  .input(z.object({ assignmentId: z.uuid(), id: z.uuid(), reason: wordsSchema }))
  .output(z.void())
  .mutation(({ ctx, input: { assignmentId, ...request } }) =>
    requestAdjudication(ctx.db, {
      ...request,
      ...{ about: { assignmentId }, raterId: requireRater(ctx.access) },
    }),
  );
