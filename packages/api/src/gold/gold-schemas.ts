import { goldAnswerSchema } from '@touchstone/domain/gold/gold-answer';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';
import { comparisonContentSchema } from '../comparison/comparison-content';

/** A pair that may become a gold item, with what everybody said of it. */
export const goldCandidateSchema = z.object({
  comparisonId: z.string(),
  votes: z.number(),
  answer: goldAnswerSchema.nullable(),
  comparison: comparisonContentSchema,
});

/** Why an answer is right: told in training. */
export const explanationSchema = z.string().trim().min(1).pipe(writtenText(4000));
