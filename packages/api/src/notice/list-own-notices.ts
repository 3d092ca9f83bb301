import { listRaterActions } from '@touchstone/core/rater/list-rater-actions';
import { z } from 'zod';
import { raterActionRowSchema } from '../rater/rater-action-row';
import { userProcedure } from '../trpc';

const MOST = 100;

/** What was done about the caller, in every project, those they were removed from too. */
export const listOwnNotices = userProcedure
  .output(z.array(raterActionRowSchema))
  .query(({ ctx }) => listRaterActions(ctx.db, { userId: ctx.viewer.userId }, MOST));
