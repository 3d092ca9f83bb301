import { goldAnswerSchema } from '@touchstone/domain/gold/gold-answer';
import { z } from 'zod';

/** What is told of a training item once it is judged. */
export const trainingFeedbackSchema = z.object({
  isRight: z.boolean().nullable(),
  answer: goldAnswerSchema,
  alternatives: z.array(goldAnswerSchema),
  explanation: z.string(),
});
