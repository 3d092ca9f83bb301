/**
 * Solves `matrix · x = right` for a symmetric positive definite matrix given by its product with a vector and its diagonal
 * (Hestenes & Stiefel 1952, scaled by the diagonal), to `tolerance` of the right side's length. Each round costs one product.
 */
export function conjugateGradient(
  product: (vector: Float64Array) => Float64Array,
  diagonal: Float64Array,
  right: Float64Array,
  { tolerance = 1e-8, mostRounds = 200 } = {},
): Float64Array {
  const x = new Float64Array(right.length);
  const residual = right.slice();
  const scale = (vector: Float64Array) => vector.map((own, at) => own / (diagonal[at] ?? 1));
  let scaled = scale(residual);
  const direction = scaled.slice();
  let size = dot(residual, scaled);
  const goal = tolerance ** 2 * size;
  for (let round = 0; round < mostRounds && size > goal; round += 1) {
    const image = product(direction);
    const step = size / dot(direction, image);
    for (let at = 0; at < x.length; at += 1) {
      x[at] = (x[at] ?? 0) + step * (direction[at] ?? 0);
      residual[at] = (residual[at] ?? 0) - step * (image[at] ?? 0);
    }
    scaled = scale(residual);
    const next = dot(residual, scaled);
    for (let at = 0; at < x.length; at += 1)
      direction[at] = (scaled[at] ?? 0) + (next / size) * (direction[at] ?? 0);
    size = next;
  }
  return x;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
