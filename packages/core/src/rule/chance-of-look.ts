/**
 * How much of a rule's chance of a mistake one look at one annotator may use up. Rules look again and again while people work, at
 * everybody: a plain interval or p-value would find somebody in time. So the chance is split evenly between the annotators it is
 * shared by (Bonferroni), and for each of them by how much there was to look at: of looks once a judgment, from `least` judgments on,
 * `least / (n (n + 1))` sums to one over all n.
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
