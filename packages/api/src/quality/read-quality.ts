import { z } from 'zod';
import { readQuality as readQualityCore } from '@touchstone/core/quality/read-quality';
import { JOB_STATES } from '@touchstone/domain/job/job-state';
import { qualityReportSchema } from '@touchstone/domain/quality/quality-report';
import { qualitySettingsSchema } from '@touchstone/domain/quality/quality-settings';
import { projectProcedure } from '../trpc';

/** The newest report of the project's quality, and the one being made. */
export const readQuality = projectProcedure('quality:read')
  .output(
    z.object({
      made: z
        .object({ id: z.string(), report: qualityReportSchema, names: z.record(z.string(), z.string()) })
        .nullable(),
      underWay: z
        .object({
          id: z.string(),
          state: z.enum(JOB_STATES),
          done: z.number(),
          total: z.number(),
          error: z.string().nullable(),
        })
        .nullable(),
      settings: qualitySettingsSchema,
      dimensions: z.record(z.string(), z.string()),
    }),
  )
  .query(({ ctx, input }) => readQualityCore(ctx.db, input.projectId));
