import { settleReports as settleReportsCore } from '@touchstone/core/report/settle-reports';
import { REPORT_DECISIONS } from '@touchstone/domain/report/report-decision';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Settles every open report of a comparison. */
export const settleReports = projectProcedure('report:settle')
  .input(z.object({ comparisonId: z.uuid(), decision: z.enum(REPORT_DECISIONS) }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    settleReportsCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
