import { listJudgments as listJudgmentsCore } from '@touchstone/core/judgment/list-judgments';
import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import { answerSchema } from '@touchstone/domain/judgment/answer';
import { JUDGMENT_KINDS, judgmentFilterSchema } from '@touchstone/domain/judgment/judgment-filter';
import { JUDGMENT_STANDINGS } from '@touchstone/domain/judgment/judgment-standing';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

const PAGE = 30;
const cursorSchema = z.object({ at: z.coerce.date(), id: z.uuid() });

/** A page of the project's judgments, newest first, as the filter says. */
export const listJudgments = projectProcedure('judgment:read')
  .input(judgmentFilterSchema.extend({ after: cursorSchema.optional() }))
  .output(
    z.object({
      judgments: z.array(
        z.object({
          id: z.string(),
          comparisonId: z.string(),
          at: z.date(),
          raterId: z.string(),
          rater: z.string(),
          kind: z.enum(JUDGMENT_KINDS),
          standing: z.enum(JUDGMENT_STANDINGS),
          revision: z.number(),
          schemeVersion: z.number().nullable(),
          guidelineVersion: z.number().nullable(),
          activeMs: z.number().nullable(),
          answer: answerSchema.nullable(),
          steps: z.number().nullable(),
          excerpt: z.string(),
          harmKinds: z.array(z.enum(HARM_KINDS)),
        }),
      ),
      next: cursorSchema.nullable(),
    }),
  )
  .query(({ ctx, input }) => {
    const { projectId, after, ...filter } = input;
    const who = { projectId, readerId: ctx.access.raterId };
    return listJudgmentsCore(ctx.db, who, filter, { limit: PAGE, ...(after && { after }) });
  });
