import { requireRater } from '@touchstone/core/access/require-rater';
import { createQuestion as createQuestionCore } from '@touchstone/core/question/create-question';
import { questionTextSchema } from '@touchstone/domain/question/question-text';
import { z } from 'zod';
import { requireAuthor } from '../judgment/require-author';
import { projectProcedure } from '../trpc';

/** Asks the reviewers about one of the annotator's own assignments. */
export const createQuestion = projectProcedure('assignment:work')
  .input(
    z.object({
      assignmentId: z.uuid(),
      id: z.uuid(),
      body: questionTextSchema,
      /** The user in whose browser this waited; refused when somebody else is signed in. */
      author: z.uuid().optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input: { author, ...question } }) => {
    requireAuthor(ctx.viewer, author);
    return createQuestionCore(ctx.db, { ...question, raterId: requireRater(ctx.access) });
  });
