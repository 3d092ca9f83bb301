import { listOpenReports as listOpenReportsCore } from '@touchstone/core/report/list-open-reports';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

const MOST = 200;

/** Comparisons reported as harmful that wait for a reviewer. */
export const listOpenReports = projectProcedure('report:settle')
  .output(
    z.array(
      z.object({
        comparisonId: z.string(),
        since: z.date(),
        reports: z.array(z.object({ id: z.string(), note: z.string().nullable(), createdAt: z.date() })),
        comparison: comparisonContentSchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listOpenReportsCore(ctx.db, input.projectId, MOST));
