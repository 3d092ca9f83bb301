import { z } from 'zod';
import { listTrainingRuns as listTrainingRunsCore } from '@touchstone/core/reward/list-training-runs';
import { JOB_STATES } from '@touchstone/domain/job/job-state';
import { trainingReportSchema } from '@touchstone/domain/reward/training-report';
import { projectProcedure } from '../trpc';

const file = z.object({ format: z.string(), sha256: z.string(), bytes: z.number(), rows: z.number() });

/** All training runs with their models, newest first, or the one named. */
export const listTrainingRuns = projectProcedure('reward:read')
  .input(z.object({ runId: z.uuid().optional() }))
  .output(
    z.array(
      z.object({
        id: z.string(),
        state: z.enum(JOB_STATES),
        seed: z.number(),
        error: z.string().nullable(),
        createdAt: z.date(),
        finishedAt: z.date().nullable(),
        report: trainingReportSchema.nullable(),
        snapshot: z.object({ id: z.string(), name: z.string(), sha256: z.string().nullable() }),
        model: z
          .object({
            id: z.string(),
            version: z.number(),
            sha256: z.string(),
            scoring: z
              .object({
                state: z.enum(JOB_STATES),
                done: z.number(),
                total: z.number(),
                error: z.string().nullable(),
                files: z.array(file),
              })
              .nullable(),
          })
          .nullable(),
      }),
    ),
  )
  .query(({ ctx, input }) => listTrainingRunsCore(ctx.db, input.projectId, input.runId));
