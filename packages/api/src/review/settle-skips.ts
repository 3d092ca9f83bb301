import { settleSkips as settleSkipsCore } from '@touchstone/core/review/settle-skips';
import { REPORT_DECISIONS } from '@touchstone/domain/report/report-decision';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** Decides about a comparison that three people skipped. */
export const settleSkips = projectProcedure('report:settle')
  .input(z.object({ comparisonId: z.uuid(), decision: z.enum(REPORT_DECISIONS) }))
  .output(z.void())
  .mutation(({ ctx, input }) =>
    settleSkipsCore(ctx.db, { ...input, actorId: ctx.access.userId, now: ctx.now }),
  );
