import { z } from 'zod';
import { figureSchema, intervalSchema, shareSchema } from './figures';

const figuresSchema = z.object({
  /** Items with a vote; with at least two, which are all that agreement is measured on. */
  items: z.number().int(),
  pairedItems: z.number().int(),
  votes: z.number().int(),
  raw: figureSchema,
  fleissKappa: figureSchema,
  gwetAc2: figureSchema,
  alphaNominal: figureSchema,
  alphaOrdinal: figureSchema,
  alphaInterval: figureSchema,
});

/** Agreement of the votes planned before any was seen, and apart from it what the top-ups would have made of it. */
const plannedAgreementSchema = z.object({
  planned: figuresSchema,
  topUps: z
    .object({ items: z.number().int(), votes: z.number().int(), biasedWithTopUps: figuresSchema })
    .nullable(),
});

/** Two raters on the comparisons both judged. */
const raterPairSchema = z.object({
  first: z.string(),
  second: z.string(),
  same: shareSchema,
  kappa: z.number().nullable(),
  kappaCi95: intervalSchema.nullable(),
});

export const qualityAgreementSchema = z.object({
  /** Of two answers: the one, the other, or level (any tie). */
  choice: plannedAgreementSchema,
  /** The same by how much better; null where no vote says so. */
  graded: plannedAgreementSchema.nullable(),
  /** Of three answers and more: which is best; null where there are none. */
  best: plannedAgreementSchema.nullable(),
  byDimension: z.array(z.object({ id: z.string(), agreement: plannedAgreementSchema })),
  byGuideline: z.array(z.object({ version: z.number().int(), agreement: plannedAgreementSchema })),
  /** By the Monday of the week in which a comparison was first judged, oldest first. */
  byWeek: z.array(z.object({ week: z.string(), agreement: plannedAgreementSchema })),
  /** Only pairs with enough shared comparisons. */
  pairs: z.array(raterPairSchema),
  leastShared: z.number().int(),
  /** How many more comparisons, and judgments, until alpha's interval is as narrow as asked; null without an interval. */
  until: z
    .object({ width: z.number(), comparisons: z.number().int(), judgments: z.number().int() })
    .nullable(),
});

export type AgreementFigures = z.infer<typeof figuresSchema>;
export type QualityAgreement = z.infer<typeof qualityAgreementSchema>;
