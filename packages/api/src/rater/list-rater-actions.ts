import { listRaterActions as listRaterActionsCore } from '@touchstone/core/rater/list-rater-actions';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { raterActionRowSchema } from './rater-action-row';

const MOST = 200;

/** What was done about the project's annotators, the newest first; only what is appealed against and waits, when asked so. */
export const listRaterActions = projectProcedure('rater:oversee')
  .input(z.object({ appealed: z.boolean().default(false) }))
  .output(z.array(raterActionRowSchema.extend({ raterId: z.string(), name: z.string() })))
  .query(({ ctx, input }) => listRaterActionsCore(ctx.db, input, MOST));
