import { requireRater } from '@touchstone/core/access/require-rater';
import { createQuestion as createQuestionCore } from '@touchstone/core/question/create-question';
import { questionTextSchema } from '@touchstone/domain/question/question-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Asks the reviewers about one of the annotator's own assignments. */
export const createQuestion = projectProcedure('assignment:work')
  .input(z.object({ assignmentId: z.uuid(), id: z.uuid(), body: questionTextSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) => createQuestionCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
