import { answerQuestion as answerQuestionCore } from '@touchstone/core/question/answer-question';
import { questionTextSchema } from '@touchstone/domain/question/question-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

export const answerQuestion = projectProcedure('question:answer')
  .input(z.object({ questionId: z.uuid(), reply: questionTextSchema }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    answerQuestionCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
