import { JUDGMENT_STANDINGS } from './judgment-standing';

/**
 * What a judgment's author may know about where it stands. `training` says that it was one of a training round. Hidden
 * checks (gold items, repeats) are `counted` like any other: whoever could tell them apart would answer them differently.
 */
export const OWN_STANDINGS = [...JUDGMENT_STANDINGS, 'training'] as const;
export type OwnStanding = (typeof OWN_STANDINGS)[number];
