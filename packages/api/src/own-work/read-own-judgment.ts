import { requireRater } from '@touchstone/core/access/require-rater';
import { readOwnJudgment as readOwnJudgmentCore } from '@touchstone/core/own-work/read-own-judgment';
import { HARM_KINDS } from '@touchstone/domain/content/harm-kinds';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { messageSchema } from '@touchstone/domain/message/message';
import { z } from 'zod';
import { decisionSchema } from '../adjudication/adjudication-schemas';
import { trainingFeedbackSchema } from '../training/training-feedback';
import { projectProcedure } from '../trpc';
import { ownAnswerSchema } from './own-answer';

/** One of the annotator's own judgments: what was shown, and everything they said about it. */
export const readOwnJudgment = projectProcedure('assignment:work')
  .input(z.object({ assignmentId: z.uuid() }))
  .output(
    z.object({
      assignmentId: z.string(),
      schemeVersion: z.number(),
      scheme: labelSchemeSchema,
      guidelineVersion: z.number(),
      harmKinds: z.array(z.enum(HARM_KINDS)),
      prompt: z.array(messageSchema),
      completions: z.array(z.array(messageSchema)),
      revisions: z.array(ownAnswerSchema.extend({ clientId: z.string(), activeMs: z.number() })),
      editableUntil: z.date().nullable(),
      editable: z.boolean(),
      hasReadOthers: z.boolean(),
      feedback: trainingFeedbackSchema.nullable(),
      decision: decisionSchema.extend({ feedback: z.array(z.string()) }).nullable(),
    }),
  )
  .query(({ ctx, input }) => readOwnJudgmentCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
