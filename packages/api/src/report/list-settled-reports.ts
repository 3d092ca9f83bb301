import { listSettledReports as listSettledReportsCore } from '@touchstone/core/report/list-settled-reports';
import { REPORT_DECISIONS } from '@touchstone/domain/report/report-decision';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

const MOST = 50;

/** Decisions about reports of harm, the latest first. */
export const listSettledReports = projectProcedure('report:settle')
  .output(
    z.array(
      z.object({
        comparisonId: z.string(),
        decision: z.enum(REPORT_DECISIONS),
        settledAt: z.date(),
        reports: z.array(z.object({ id: z.string(), note: z.string().nullable() })),
        comparison: comparisonContentSchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listSettledReportsCore(ctx.db, input.projectId, MOST));
