import { listGold as listGoldCore } from '@touchstone/core/gold/list-gold';
import { goldAnswerSchema, GOLD_ORIGINS, GOLD_USES } from '@touchstone/domain/gold/gold-answer';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

const MOST = 500;

/** The project's gold items with how often they were shown and how well they were answered. */
export const listGold = projectProcedure('gold:manage')
  .output(
    z.array(
      z.object({
        id: z.string(),
        use: z.enum(GOLD_USES),
        origin: z.enum(GOLD_ORIGINS),
        answer: goldAnswerSchema,
        alternatives: z.array(goldAnswerSchema),
        explanation: z.string(),
        createdAt: z.date(),
        retiredAt: z.date().nullable(),
        exposures: z.number(),
        raters: z.number(),
        accuracy: z.object({
          right: z.number(),
          n: z.number(),
          interval: z.tuple([z.number(), z.number()]).nullable(),
        }),
        comparison: comparisonContentSchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listGoldCore(ctx.db, input.projectId, MOST));
