import { openCase as openCaseCore } from '@touchstone/core/adjudication/open-case';
import { requireRater } from '@touchstone/core/access/require-rater';
import { answerSchema } from '@touchstone/domain/judgment/answer';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';
import { decisionSchema } from './adjudication-schemas';

const judgmentSchema = z.object({
  id: z.string(),
  rater: z.number(),
  answer: answerSchema,
  steps: z.number().nullable(),
  schemeVersion: z.number(),
  letters: z.array(z.number()).nullable(),
  imported: z.boolean(),
  activeMs: z.number().nullable(),
  earlier: z.array(z.object({ at: z.date(), answer: answerSchema })),
});

/** Takes up a comparison to settle: the one asked for, else the one at hand, else the next. No rater, source or score is named. */
export const openCase = projectProcedure('adjudication:decide')
  .input(z.object({ comparisonId: z.uuid().optional() }))
  .output(
    z
      .object({
        comparisonId: z.string(),
        heldUntil: z.date(),
        scheme: labelSchemeSchema,
        schemeVersion: z.number(),
        comparison: comparisonContentSchema,
        judgments: z.array(judgmentSchema),
        schemes: z.record(z.string(), labelSchemeSchema),
        requests: z.array(
          z.object({ id: z.string(), reason: z.string(), at: z.date(), rater: z.number().nullable() }),
        ),
        decision: decisionSchema
          .extend({
            id: z.string(),
            feedback: z.array(z.object({ rater: z.number().nullable(), body: z.string() })),
          })
          .nullable(),
      })
      .nullable(),
  )
  .mutation(({ ctx, input: { projectId, comparisonId } }) =>
    openCaseCore(ctx.db, {
      ...{ projectId, raterId: requireRater(ctx.access) },
      ...(comparisonId !== undefined && { wanted: comparisonId }),
    }),
  );
