import { z } from 'zod';
import { submitAndClaim } from '@touchstone/core/judgment/submit-and-claim';
import { answerSchema } from '@touchstone/domain/judgment/answer';
import { claimedAssignmentSchema } from '../assignment/claimed-assignment';
import { formerProcedure } from '../trpc';
import { requireAuthor } from './require-author';

const DAY_MS = 86_400_000;

/**
 * Stores a judgment exactly once and, when asked, hands out the next comparison in the same answer: a judgment costs one
 * request. Open to former members too, whose judgment is kept and set aside.
 */
export const submitJudgment = formerProcedure
  .input(
    z.object({
      assignmentId: z.uuid(),
      clientId: z.uuid(),
      answer: answerSchema,
      activeMs: z.number().int().min(0).max(DAY_MS),
      schemeVersion: z.number().int(),
      sessionPosition: z.number().int().min(1).max(1_000_000).optional(),
      supersedes: z.uuid().optional(),
      /** The user in whose browser this waited; refused when somebody else is signed in. */
      author: z.uuid().optional(),
      claimNext: z.boolean().default(false),
    }),
  )
  .output(
    z.object({
      id: z.string(),
      standing: z.enum(['counted', 'surplus', 'set_aside']),
      revision: z.number(),
      next: claimedAssignmentSchema.nullable(),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    requireAuthor(ctx.viewer, input.author);
    const { raterId, isMember } = ctx;
    const { claimNext, supersedes, sessionPosition, author: _author, ...judgment } = input;
    return submitAndClaim(
      ctx.db,
      {
        ...judgment,
        raterId,
        isMember,
        ...(supersedes === undefined ? {} : { supersedes }),
        ...(sessionPosition === undefined ? {} : { sessionPosition }),
      },
      claimNext,
    );
  });
