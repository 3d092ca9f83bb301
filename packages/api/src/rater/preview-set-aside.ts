import { previewSetAside as previewSetAsideCore } from '@touchstone/core/rater/preview-set-aside';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

/** How much setting a member's judgments aside would be about. */
export const previewSetAside = projectProcedure('rater:act')
  .input(z.object({ userId: z.uuid(), from: z.date().optional(), to: z.date().optional() }))
  .output(z.object({ judgments: z.number(), votes: z.number() }))
  .query(({ ctx, input }) => previewSetAsideCore(ctx.db, input));
