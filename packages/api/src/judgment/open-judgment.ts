import { openJudgment as openJudgmentCore } from '@touchstone/core/judgment/open-judgment';
import { answerSchema } from '@touchstone/domain/judgment/answer';
import { JUDGMENT_KINDS } from '@touchstone/domain/judgment/judgment-filter';
import { JUDGMENT_STANDINGS } from '@touchstone/domain/judgment/judgment-standing';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

/** Opens a judgment with its history; from then on the reader is not asked about its comparison. */
export const openJudgment = projectProcedure('judgment:read')
  .input(z.object({ judgmentId: z.uuid() }))
  .output(
    z.object({
      comparisonId: z.string(),
      raterId: z.string(),
      rater: z.string(),
      kind: z.enum(JUDGMENT_KINDS),
      standing: z.enum(JUDGMENT_STANDINGS),
      comparison: comparisonContentSchema,
      revisions: z.array(
        z.object({
          id: z.string(),
          at: z.date(),
          restates: z.boolean(),
          standing: z.enum(JUDGMENT_STANDINGS),
          answer: answerSchema,
          steps: z.number().nullable(),
          activeMs: z.number().nullable(),
          schemeVersion: z.number().nullable(),
          guidelineVersion: z.number().nullable(),
        }),
      ),
      schemes: z.record(z.string(), labelSchemeSchema),
      letters: z.array(z.number()).nullable(),
    }),
  )
  .mutation(({ ctx, input }) => openJudgmentCore(ctx.db, { ...input, readerId: ctx.access.raterId }));
