/**
 * Where a judgment comes from. Only `work` takes a slot of the overlap; `imported` ones came in a file and count only in
 * a snapshot that says so.
 */
export type JudgmentKind = 'work' | 'training' | 'gold' | 'repeat' | 'imported' | 'adjudication';

/**
 * `counted`: holds a slot. `surplus`: came when its slot was gone and no other was free. `set_aside`: kept but not used,
 * for instance because the membership had ended.
 */
export type JudgmentStanding = 'counted' | 'surplus' | 'set_aside';
