/** Inner product of two vectors of equal length. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Euclidean length. */
export function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

/** `target += factor · source`, in place. */
export function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let at = 0; at < target.length; at += 1) {
    target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
  }
}

/** `a + factor · b`, as a new vector. */
export function plusScaled(a: Float64Array, factor: number, b: Float64Array): Float64Array {
  const sum = a.slice();
  addScaled(sum, factor, b);
  return sum;
}
