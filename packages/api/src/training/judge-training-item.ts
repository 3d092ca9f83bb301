import { requireRater } from '@touchstone/core/access/require-rater';
import { judgeTrainingItem as judgeTrainingItemCore } from '@touchstone/core/training/judge-training-item';
import { answerSchema } from '@touchstone/domain/judgment/answer';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { trainingFeedbackSchema } from './training-feedback';

const DAY_MS = 86_400_000;

/** Judges a training item, and tells what is right and why. */
export const judgeTrainingItem = projectProcedure('assignment:work')
  .input(
    z.object({
      assignmentId: z.uuid(),
      clientId: z.uuid(),
      answer: answerSchema,
      activeMs: z.number().int().min(0).max(DAY_MS),
      schemeVersion: z.number().int(),
    }),
  )
  .output(trainingFeedbackSchema)
  .mutation(({ ctx, input }) =>
    judgeTrainingItemCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }),
  );
