import { decideAppeal as decideAppealCore } from '@touchstone/core/rater/decide-appeal';
import { APPEAL_DECISIONS } from '@touchstone/domain/rater/rater-action';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Answers an appeal: the action stands or is taken back. */
export const decideAppeal = projectProcedure('rater:oversee')
  .input(
    z.object({
      actionId: z.uuid(),
      decision: z.enum(APPEAL_DECISIONS),
      reply: z.string().trim().min(1).pipe(writtenText(2000)),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) =>
    decideAppealCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
