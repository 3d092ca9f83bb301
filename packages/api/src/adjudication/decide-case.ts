import { decideCase as decideCaseCore } from '@touchstone/core/adjudication/decide-case';
import { requireRater } from '@touchstone/core/access/require-rater';
import { answerSchema } from '@touchstone/domain/judgment/answer';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { projectProcedure } from '../trpc';
import { categoriesSchema, wordsSchema } from './adjudication-schemas';

const DAY_MS = 86_400_000;
const MOST_FEEDBACK = 100;

/** The final word on a comparison at hand: an answer, or that none should stand. */
export const decideCase = projectProcedure('adjudication:decide')
  .input(
    z.object({
      comparisonId: z.uuid(),
      id: z.uuid(),
      answer: answerSchema.nullable(),
      activeMs: z.number().int().min(0).max(DAY_MS),
      schemeVersion: z.number().int(),
      reason: wordsSchema,
      categories: categoriesSchema,
      other: z.string().trim().min(1).pipe(writtenText(200)).optional(),
      feedback: z.array(z.object({ judgmentId: z.uuid().nullable(), body: wordsSchema })).max(MOST_FEEDBACK),
      supersedes: z.uuid().optional(),
    }),
  )
  .output(z.void())
  .mutation(({ ctx, input }) => decideCaseCore(ctx.db, { ...input, raterId: requireRater(ctx.access) }));
