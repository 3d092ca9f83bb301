import { correctReply as correctReplyCore } from '@touchstone/core/question/correct-reply';
import { questionTextSchema } from '@touchstone/domain/question/question-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const correctReply = projectProcedure('question:answer')
  .input(z.object({ questionId: z.uuid(), replacing: questionTextSchema, reply: questionTextSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    correctReplyCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
