/**
 * Why a comparison is passed over. `harmful` never counts against anybody: no rule, rate or limit looks at it.
 */
export const SKIP_REASONS = ['harmful', 'unclear', 'language', 'expertise', 'broken', 'other'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];
