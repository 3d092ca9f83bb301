import { listOpenQuestions as listOpenQuestionsCore } from '@touchstone/core/question/list-open-questions';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

const MOST = 50;

/** Questions that wait for a reviewer, oldest first. */
export const listOpenQuestions = projectProcedure('question:answer')
  .output(
    z.array(
      z.object({
        id: z.string(),
        body: z.string(),
        createdAt: z.date(),
        comparison: comparisonContentSchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listOpenQuestionsCore(ctx.db, input.projectId, MOST));
