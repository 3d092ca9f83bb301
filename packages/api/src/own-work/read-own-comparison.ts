import { requireRater } from '@touchstone/core/access/require-rater';
import { readOwnComparison as readOwnComparisonCore } from '@touchstone/core/own-work/read-own-comparison';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';
import { projectProcedure } from '../trpc';

/** What one of the annotator's own assignments showed, judged or not. */
export const readOwnComparison = projectProcedure('assignment:work')
  .input(z.object({ assignmentId: z.uuid() }))
  .output(comparisonContentSchema)
  .query(({ ctx, input }) => readOwnComparisonCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
