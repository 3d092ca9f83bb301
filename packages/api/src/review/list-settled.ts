import { listSettled as listSettledCore } from '@touchstone/core/review/list-settled';
import { REPORT_DECISIONS } from '@touchstone/domain/report/report-decision';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

const MOST = 100;

/** What reviewers decided about comparisons that were reported or skipped, last first. */
export const listSettled = projectProcedure('report:settle')
  .output(
    z.array(
      z.object({
        comparisonId: z.string(),
        decision: z.enum(REPORT_DECISIONS),
        decidedAt: z.date(),
        reports: z.array(z.object({ id: z.string(), note: z.string().nullable() })),
        comparison: comparisonContentSchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listSettledCore(ctx.db, input.projectId, MOST));
