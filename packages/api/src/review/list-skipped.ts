import { listSkipped as listSkippedCore } from '@touchstone/core/review/list-skipped';
import { SKIP_REASONS } from '@touchstone/domain/assignment/skip-reason';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

const MOST = 200;

/** Comparisons that three people skipped and that wait for a reviewer. */
export const listSkipped = projectProcedure('report:settle')
  .output(
    z.array(
      z.object({
        comparisonId: z.string(),
        skips: z.array(
          z.object({
            id: z.string(),
            reason: z.enum(SKIP_REASONS).nullable(),
            note: z.string().nullable(),
            at: z.date().nullable(),
          }),
        ),
        comparison: comparisonContentSchema,
      }),
    ),
  )
  .query(({ ctx, input }) => listSkippedCore(ctx.db, input.projectId, MOST));
