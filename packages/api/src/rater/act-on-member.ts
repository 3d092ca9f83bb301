import { actOnMember as actOnMemberCore } from '@touchstone/core/rater/act-on-member';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Warns, pauses or removes a member, or sets their judgments aside, with a reason. */
export const actOnMember = projectProcedure('rater:act')
  .input(
    z.object({
      userId: z.uuid(),
      kind: z.enum(['warn', 'pause', 'remove', 'set_aside']),
      reason: z.string().trim().min(1).pipe(writtenText(2000)),
      from: z.date().optional(),
      to: z.date().optional(),
    }),
  )
  .output(z.object({ actionId: z.string() }))
  .mutation(async ({ ctx, input }) => ({
    actionId: await actOnMemberCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  }));
