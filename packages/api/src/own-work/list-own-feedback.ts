import { requireRater } from '@touchstone/core/access/require-rater';
import { listOwnFeedback as listOwnFeedbackCore } from '@touchstone/core/own-work/list-own-feedback';
import { z } from 'zod';
import { projectProcedure } from '../trpc';

const MOST = 200;

/** What reviewers told the annotator about their judgments, last first. */
export const listOwnFeedback = projectProcedure('assignment:work')
  .output(z.array(z.object({ assignmentId: z.string(), at: z.date(), feedback: z.array(z.string()) })))
  .query(({ ctx, input }) =>
    listOwnFeedbackCore(ctx.db, { projectId: input.projectId, raterId: requireRater(ctx.access) }, MOST),
  );
