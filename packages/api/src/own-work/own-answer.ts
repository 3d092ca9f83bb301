import { answerSchema } from '@touchstone/domain/judgment/answer';
import { OWN_STANDINGS } from '@touchstone/domain/judgment/own-standing';
import { z } from 'zod';

/** What an author gets to see of a judgment in every place: never its kind, its canonical order or anybody else's. */
export const ownAnswerSchema = z.object({
  at: z.date(),
  answer: answerSchema,
  standing: z.enum(OWN_STANDINGS),
});
