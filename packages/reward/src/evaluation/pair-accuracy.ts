/** 1 when the chosen side scores higher, 0 when the rejected one does, a half when they score the same. */
export function pairCredit(difference: number): number {
  if (difference === 0) return 0.5;
  return difference > 0 ? 1 : 0;
}

/** Mean credit over score differences `chosen − rejected`: the share of pairs that are ordered as people ordered them. */
export function pairAccuracy(differences: ArrayLike<number>): number {
  const credits = Array.from(differences, pairCredit);
  return credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
}
