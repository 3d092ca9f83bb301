export interface LinearScale {
  /** From a value to a place. */
  (value: number): number;
  domain: readonly [number, number];
  range: readonly [number, number];
}

/** A straight map from values to places; a domain of no width lands in the middle. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const at = (value: number) => (d1 === d0 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0));
  return Object.assign(at, { domain, range });
}
