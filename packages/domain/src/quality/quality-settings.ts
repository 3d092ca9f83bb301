import { z } from 'zod';

/** What a project asks of its judgments before they are frozen. */
export const qualitySettingsSchema = z.object({
  /** Krippendorff's alpha that the interval must lie above, and how wide that interval may be. */
  alphaLeast: z.number().min(0).max(1),
  alphaWidth: z.number().min(0.01).max(1),
  /** Share of hidden checks to get right. */
  goldLeast: z.number().min(0).max(1),
  /** Share of comparisons whose consensus may be left unsure. */
  unsureMost: z.number().min(0).max(1),
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
