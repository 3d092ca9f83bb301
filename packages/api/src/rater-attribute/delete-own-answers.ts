import { deleteOwnAnswers as deleteOwnAnswersCore } from '@touchstone/core/rater-attribute/delete-own-answers';
import { z } from 'zod';
import { formerProcedure } from '../trpc';

/** Forgets what whoever calls said of themselves; also after their membership ended. */
export const deleteOwnAnswers = formerProcedure
  .output(z.void())
  .mutation(({ ctx, input }) =>
    deleteOwnAnswersCore(ctx.db, { projectId: input.projectId, userId: ctx.viewer.userId }),
  );
