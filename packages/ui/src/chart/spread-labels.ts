/**
 * Moves label centres apart until each has `gap`, in their order and as near to their places as it goes, within
 * `[low, high]`. Returns the places in the order given.
 */
export function spreadLabels(centres: readonly number[], gap: number, low: number, high: number): number[] {
  const order = centres.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let floor = low;
  for (const label of order) {
    label.at = Math.max(label.at, floor);
    floor = label.at + gap;
  }
  let ceiling = high;
  for (const label of [...order].reverse()) {
    label.at = Math.min(label.at, ceiling);
    ceiling = label.at - gap;
  }
  const placed = new Array<number>(centres.length);
  for (const label of order) placed[label.index] = label.at;
  return placed;
}
