import { markGold as markGoldCore } from '@touchstone/core/gold/mark-gold';
import { goldAnswerSchema, GOLD_USES } from '@touchstone/domain/gold/gold-answer';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { explanationSchema } from './gold-schemas';

/** Says what the right answer to a pair is. */
export const markGold = projectProcedure('gold:manage')
  .input(
    z.object({
      comparisonId: z.uuid(),
      use: z.enum(GOLD_USES),
      answer: goldAnswerSchema,
      alternatives: z.array(goldAnswerSchema).max(4).default([]),
      explanation: explanationSchema,
      origin: z.enum(['hand', 'promoted']),
    }),
  )
  .output(z.object({ id: z.string() }))
  .mutation(async ({ ctx, input }) => ({
    id: await markGoldCore(ctx.db, { ...input, actorId: ctx.access.userId }),
  }));
