/** The least and greatest of the finite numbers; `[Infinity, -Infinity]` when there are none. */
export function extent(values: Iterable<number | null | undefined>): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value == null || !Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
