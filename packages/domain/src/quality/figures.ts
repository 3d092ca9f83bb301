import { z } from 'zod';

/** Lower and upper end of a 95 % interval. */
export const intervalSchema = z.tuple([z.number(), z.number()]);

/** How often something happened, of how many times it could have. */
export const shareSchema = z.object({
  successes: z.number(),
  trials: z.number().int(),
  share: z.number().nullable(),
  ci95: intervalSchema.nullable(),
});

/** A figure of agreement, or why there is none. */
export const figureSchema = z.object({
  value: z.number().nullable(),
  ci95: intervalSchema.nullable(),
  undefinedBecause: z
    .enum(['no_votes', 'single_votes', 'one_label', 'unequal_votes', 'no_order', 'no_numbers'])
    .nullable(),
});

/** A change for each unit; below 0 it falls. */
export const trendSchema = z.object({
  slope: z.number().nullable(),
  ci95: intervalSchema.nullable(),
  votes: z.number().int(),
});

export type IntervalOf95 = z.infer<typeof intervalSchema>;
export type QualityShare = z.infer<typeof shareSchema>;
export type QualityFigure = z.infer<typeof figureSchema>;
export type QualityTrend = z.infer<typeof trendSchema>;
