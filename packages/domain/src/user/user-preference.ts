import { z } from 'zod';

export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** How a user wants the product to be. Absent parts take their default; unknown ones of a newer version are dropped. */
export const userPreferenceSchema = z.object({
  /** Absent: as the browser asks. */
  locale: z.enum(LOCALES).optional(),
  desk: z
    .object({
      /** Answers beside each other where there is room, or one under the other. */
      layout: z.enum(['side_by_side', 'stacked']).optional(),
      linkedScrolling: z.boolean().optional(),
      /** Sends a judgment by itself as soon as everything required is there. */
      autoAdvance: z.boolean().optional(),
      /** Harmful content is covered until asked for. */
      blurHarmful: z.boolean().optional(),
      /** Key by command (`DESK_COMMANDS` of the desk); only those that were changed. */
      keys: z.record(z.string().max(64), z.string().max(16)).optional(),
    })
    .optional(),
});

export type UserPreference = z.infer<typeof userPreferenceSchema>;
