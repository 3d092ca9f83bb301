/**
 * The inverse of a symmetric positive definite matrix by Cholesky's factors, and with it solutions: row-major, `size * size`
 * numbers. Null where the matrix is not positive definite to working precision. Cubic in size.
 */
export function symmetricInverse(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = matrix[row * size + column] ?? 0;
      for (let at = 0; at < column; at += 1)
        sum -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0);
      if (row > column) lower[row * size + column] = sum / (lower[column * size + column] ?? 1);
      else if (sum > 0) lower[row * size + column] = Math.sqrt(sum);
      else return null;
    }
  }
  // The inverse of the factor, column by column; then its product with itself turned over.
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = Number(row === column);
      for (let at = column; at < row; at += 1)
        sum -= (lower[row * size + at] ?? 0) * (inverse[at * size + column] ?? 0);
      inverse[row * size + column] = sum / (lower[row * size + row] ?? 1);
    }
  }
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = 0;
      for (let at = row; at < size; at += 1)
        sum += (inverse[at * size + row] ?? 0) * (inverse[at * size + column] ?? 0);
      result[row * size + column] = sum;
      result[column * size + row] = sum;
    }
  }
  return result;
}
