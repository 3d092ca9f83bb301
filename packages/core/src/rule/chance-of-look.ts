/** Judgments a rule looks back at, at most: it is about how somebody works now. */
export const LOOK_BACK = 1000;

/**
 * How much of a rule's chance of a mistake one look at one annotator may use up. Rules look again and again while people work: a
 * plain interval or p-value would find somebody in time. So the chance is split by how much there was to look at: of looks once a
 * judgment, from `least` judgments on, `least / (n (n + 1))` sums to less than one up to `LOOK_BACK`. Later looks see no more than
 * that, and each spends the share of the last again (docs/gold.md says how soon that is all of it once more).
 *
 * @param n judgments looked at, `LOOK_BACK` at most
 * @param annotators how many share the chance, evenly (Bonferroni); 1 where each has it to themselves
 */
export function chanceOfLook({
  n,
  least,
  annotators,
}: {
  n: number;
  least: number;
  annotators: number;
}): number {
  const seen = Math.max(n, least);
  return least / (seen * (seen + 1)) / Math.max(1, annotators);
}
