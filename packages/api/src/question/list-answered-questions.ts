import { listAnsweredQuestions as listAnsweredQuestionsCore } from '@touchstone/core/question/list-answered-questions';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';
import { earlierReplySchema } from './earlier-reply';

const MOST = 50;

/** Questions that have their reply, the latest reply first. */
export const listAnsweredQuestions = projectProcedure('question:answer')
  .output(
    z.array(
      z.object({
        id: z.string(),
        body: z.string(),
        createdAt: z.date(),
        reply: z.string(),
        repliedAt: z.date(),
        earlierReplies: z.array(earlierReplySchema),
        comparison: comparisonContentSchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listAnsweredQuestionsCore(ctx.db, input.projectId, MOST));
