import { z } from 'zod';
import { intervalSchema } from './figures';

/** Fewer raters are never shown as a group, nor can be told from what is shown. */
export const LEAST_GROUP = 5;

/**
 * A share in steps of five points, its interval widened to the next ones. Whoever knows what each rater did could find out whose
 * exact figures make up a group's. Null: too few raters stand behind it.
 */
const coarseShareSchema = z.object({ share: z.number(), ci95: intervalSchema }).nullable();

const groupSchema = z.object({
  /** Place of the option; null: said nothing. */
  option: z.number().int().nullable(),
  /** At least so many, in fives. */
  raters: z.number().int().min(LEAST_GROUP),
  /** About so many, in fifties. */
  judgments: z.number().int(),
  /** Raw agreement on planned votes, with each other and with everybody else. */
  within: coarseShareSchema,
  between: coarseShareSchema,
  /** Prefers the answer shown first, and the longer one. */
  position: coarseShareSchema,
  length: coarseShareSchema,
});

/**
 * How groups of raters, by what they say of themselves, differ. Options without an entry are held back: too few, or what is shown
 * would tell of too few by subtraction. Nothing is stored of those.
 */
export const attributeGroupsSchema = z.object({
  id: z.string(),
  question: z.string(),
  options: z.array(z.string()),
  groups: z.array(groupSchema),
});

export type CoarseShare = z.infer<typeof coarseShareSchema>;
export type AttributeGroup = z.infer<typeof groupSchema>;
export type AttributeGroups = z.infer<typeof attributeGroupsSchema>;
