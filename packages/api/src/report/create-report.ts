import { requireRater } from '@touchstone/core/access/require-rater';
import { createReport as createReportCore } from '@touchstone/core/report/create-report';
import { questionTextSchema } from '@touchstone/domain/question/question-text';
import { z } from 'zod';
import { requireAuthor } from '../judgment/require-author';
import { projectProcedure } from '../trpc';

/** Reports the comparison of one of the annotator's own assignments as harmful. */
export const createReport = projectProcedure('assignment:work')
  .input(
    z.object({
      assignmentId: z.uuid(),
      id: z.uuid(),
      note: questionTextSchema.optional(),
      /** The user in whose browser this waited; refused when somebody else is signed in. */
      author: z.uuid().optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input: { author, note, ...report } }) => {
    requireAuthor(ctx.viewer, author);
    return createReportCore(ctx.db, {
      ...report,
      raterId: requireRater(ctx.access),
      ...(note === undefined ? {} : { note }),
    });
  });
