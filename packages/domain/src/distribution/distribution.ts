import { z } from 'zod';
import { writtenText } from '../text/written-text';

/** What a team, a skill or a language is called. Compared as it is written. */
const askNameSchema = writtenText(60).pipe(z.string().trim().min(1));
const names = z
  .array(askNameSchema)
  .max(50)
  .transform((list) => [...new Set(list)]);
const limit = z.number().int().min(1).max(1_000_000).nullable();

/** What holds for the work of all: limits of judgments a day (UTC) and in all, and when the labelling is wanted by. */
export const distributionSchema = z.object({
  dailyLimit: limit,
  totalLimit: limit,
  dueAt: z.coerce.date().nullable(),
});
export type Distribution = z.infer<typeof distributionSchema>;

/** What a member may be handed beside work for everybody, and limits of their own in the place of the project's. */
export const eligibilitySchema = z.object({
  team: askNameSchema.nullable(),
  skills: names,
  languages: names,
  dailyLimit: limit,
  totalLimit: limit,
});
export type Eligibility = z.infer<typeof eligibilitySchema>;

/** What is changed of comparisons while work goes on; what is not named stays. */
export const comparisonChangeSchema = z.object({
  /** 0 to 99, the highest is handed out first. */
  priority: z.number().int().min(0).max(99).optional(),
  /** Judgments wanted of each; null: as many as the project says. */
  overlap: z.number().int().min(1).max(20).nullable().optional(),
  team: askNameSchema.nullable().optional(),
  skills: names.optional(),
  language: askNameSchema.nullable().optional(),
});
export type ComparisonChange = z.infer<typeof comparisonChangeSchema>;

/** Which comparisons: these, or all that came with an import. */
export const comparisonsNamedSchema = z.union([
  z.object({ comparisonIds: z.array(z.uuid()).min(1).max(10_000) }),
  z.object({ importId: z.uuid() }),
]);
export type ComparisonsNamed = z.infer<typeof comparisonsNamedSchema>;
