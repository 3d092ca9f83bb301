/**
 * Why a comparison is passed over. `harmful` never counts against anybody: no rule, rate or limit looks at it.
 */
export const SKIP_REASONS = ['harmful', 'unclear', 'language', 'expertise', 'broken', 'other'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/**
 * Stored in the place of a reason where nobody skipped: a reviewer has read what others said of a comparison, and is not asked
 * about it any more. Counts as no skip.
 */
export const READ_JUDGMENTS = 'read_judgments';
