/**
 * `counted`: holds a slot. `surplus`: came when its slot was gone and no other was free. `set_aside`: kept but not used,
 * for instance because the membership had ended.
 */
export type JudgmentStanding = 'counted' | 'surplus' | 'set_aside';
