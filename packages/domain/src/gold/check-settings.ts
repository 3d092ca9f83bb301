import { z } from 'zod';

/** How a project checks and trains its annotators. Everything is off at first: rates of 0, and no training items. */
export const checkSettingsSchema = z.object({
  /** Share of hand-outs that are gold items, unseen. */
  goldRate: z.number().min(0).max(0.5),
  /** Raters after whom a gold item retires by itself; null: never. */
  goldRaters: z.number().int().min(1).max(100_000).nullable(),
  /** Share of hand-outs that are a rater's own earlier comparisons, sides swapped. */
  repeatRate: z.number().min(0).max(0.5),
  repeatAfterHours: z.number().int().min(0).max(8760),
  /** Items of the training round; 0: there is none. */
  trainingItems: z.number().int().min(0).max(100),
  /** Share of them to get right. */
  trainingPass: z.number().min(0).max(1),
  trainingTries: z.number().int().min(1).max(100),
});
export type CheckSettings = z.infer<typeof checkSettingsSchema>;
