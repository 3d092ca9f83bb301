/**
 * `counted`: holds a slot. `surplus`: came when its slot was gone and no other was free. `set_aside`: kept but not used,
 * for instance because the membership had ended.
 */
export const JUDGMENT_STANDINGS = ['counted', 'surplus', 'set_aside'] as const;
export type JudgmentStanding = (typeof JUDGMENT_STANDINGS)[number];
