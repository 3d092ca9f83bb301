import { z } from 'zod';
import { requestQualityReport as requestQualityReportCore } from '@touchstone/core/quality/request-quality-report';
import { projectProcedure } from '../trpc';

/** Asks for a report of the judgments as they are now. */
export const requestQualityReport = projectProcedure('quality:read')
  .output(z.object({ reportId: z.string() }))
  .mutation(async ({ ctx, input }) => ({
    reportId: await requestQualityReportCore(ctx, {
      projectId: input.projectId,
      actorId: ctx.viewer.userId,
    }),
  }));
