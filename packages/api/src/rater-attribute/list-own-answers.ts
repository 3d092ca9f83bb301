import { listOwnAnswers as listOwnAnswersCore } from '@touchstone/core/rater-attribute/list-own-answers';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** What the project asks about its raters, and what whoever calls says of themselves. */
export const listOwnAnswers = projectProcedure('assignment:work')
  .output(
    z.array(
      z.object({
        ...{ id: z.string(), question: z.string(), options: z.array(z.string()) },
        said: z.object({ choice: z.number().nullable() }).nullable(),
      }),
    ),
  )
  .query(({ ctx, input }) =>
    listOwnAnswersCore(ctx.db, { projectId: input.projectId, userId: ctx.viewer.userId }),
  );
