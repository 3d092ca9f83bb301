import { z } from 'zod';
import { writtenText } from '../text/written-text';

/** Questions a project may ask about its raters: with each more, fewer people share all their answers. */
export const MOST_ATTRIBUTES = 5;
const OPTIONS = { least: 2, most: 12 } as const;
const LONGEST_QUESTION = 200;
const LONGEST_OPTION = 80;

const options = z
  .array(z.string().trim().min(1).pipe(writtenText(LONGEST_OPTION)))
  .min(OPTIONS.least)
  .max(OPTIONS.most)
  .refine((all) => new Set(all).size === all.length);

/** A question about a rater, with what may be chosen. To choose nothing is always possible, and no option. */
export const raterAttributeSchema = z.object({
  question: z.string().trim().min(1).pipe(writtenText(LONGEST_QUESTION)),
  options,
});

export type RaterAttribute = z.infer<typeof raterAttributeSchema>;
