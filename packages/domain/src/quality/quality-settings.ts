import { z } from 'zod';

/** The least and most of what a project may ask. */
export const QUALITY_BOUNDS = {
  alphaLeast: [0, 1],
  alphaWidth: [0.01, 1],
  goldLeast: [0, 1],
  unsureMost: [0, 1],
} as const;

const within = ([low, high]: readonly [number, number]) => z.number().min(low).max(high);

/** What a project asks of its judgments before they are frozen. */
export const qualitySettingsSchema = z.object({
  /** Krippendorff's alpha that the interval must lie above, and how wide that interval may be. */
  alphaLeast: within(QUALITY_BOUNDS.alphaLeast),
  alphaWidth: within(QUALITY_BOUNDS.alphaWidth),
  /** Share of hidden checks to get right. */
  goldLeast: within(QUALITY_BOUNDS.goldLeast),
  /** Share of comparisons whose consensus may be left unsure. */
  unsureMost: within(QUALITY_BOUNDS.unsureMost),
  /** What one judgment costs; null: only hours are forecast. The amount is a decimal as it was written. */
  cost: z
    .object({ currency: z.string().regex(/^[A-Z]{3}$/), amount: z.string().regex(/^\d{1,7}(\.\d{1,4})?$/) })
    .nullable(),
});

export type QualitySettings = z.infer<typeof qualitySettingsSchema>;

/**
 * Preferences of careful people agree at an alpha of about 0.3 to 0.6; content analysis asks for 0.667 (Krippendorff 2004),
 * which few preference data sets reach.
 */
export const DEFAULT_QUALITY_SETTINGS: QualitySettings = {
  alphaLeast: 0.4,
  alphaWidth: 0.1,
  goldLeast: 0.8,
  unsureMost: 0.1,
  cost: null,
};
