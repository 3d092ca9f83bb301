import { requireRater } from '@touchstone/core/access/require-rater';
import { listOwnQuestions as listOwnQuestionsCore } from '@touchstone/core/question/list-own-questions';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { earlierReplySchema } from './earlier-reply';

/** The annotator's latest questions with their replies: all of them, or those about one assignment. */
export const listOwnQuestions = projectProcedure('assignment:work')
  .input(z.object({ assignmentId: z.uuid().optional() }))
  .output(
    z.array(
      z.object({
        id: z.string(),
        assignmentId: z.string(),
        judged: z.boolean(),
        body: z.string(),
        createdAt: z.date(),
        reply: z.string().nullable(),
        repliedAt: z.date().nullable(),
        earlierReplies: z.array(earlierReplySchema),
      }),
    ),
  )
  .query(({ ctx, input: { projectId, assignmentId } }) =>
    listOwnQuestionsCore(ctx.db, {
      projectId,
      raterId: requireRater(ctx.access),
      ...(assignmentId === undefined ? {} : { assignmentId }),
    }),
  );
