import { ADJUDICATION_DECISIONS } from '@touchstone/domain/adjudication/adjudication-decision';
import { ERROR_CATEGORIES } from '@touchstone/domain/adjudication/error-category';
import { answerSchema } from '@touchstone/domain/judgment/answer';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import { writtenText } from '@touchstone/domain/text/written-text';
import { z } from 'zod';

/** What a reviewer writes: a reason, or feedback. */
export const wordsSchema = z.string().trim().min(1).pipe(writtenText(4000));

export const categoriesSchema = z.array(z.enum(ERROR_CATEGORIES)).max(ERROR_CATEGORIES.length);

/** A word that stands on a comparison, without what was told to whom. */
export const decisionSchema = z.object({
  decision: z.enum(ADJUDICATION_DECISIONS).exclude(['undone']),
  at: z.date(),
  answer: answerSchema.nullable(),
  steps: z.number().nullable(),
  scheme: labelSchemeSchema.nullable(),
  reason: z.string(),
  categories: categoriesSchema,
  other: z.string().nullable(),
});
