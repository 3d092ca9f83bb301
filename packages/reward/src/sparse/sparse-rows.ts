/**
 * A matrix that is mostly zeros, by compressed rows: row `i` holds `values[k]` in column `columns[k]` for `k` from
 * `rowStart[i]` up to `rowStart[i + 1]`.
 */
export interface SparseRows {
  rowStart: Uint32Array;
  columns: Uint32Array;
  values: Float64Array;
  columnCount: number;
}

export function rowCount(rows: SparseRows): number {
  return rows.rowStart.length - 1;
}

/** `rows · vector`: one number per row. */
export function multiply(rows: SparseRows, vector: Float64Array): Float64Array {
  const { rowStart, columns, values } = rows;
  const product = new Float64Array(rowCount(rows));
  for (let row = 0; row < product.length; row += 1) {
    const end = rowStart[row + 1] ?? 0;
    let sum = 0;
    for (let k = rowStart[row] ?? 0; k < end; k += 1) {
      sum += (values[k] ?? 0) * (vector[columns[k] ?? 0] ?? 0);
    }
    product[row] = sum;
  }
  return product;
}

/** `target += rowsᵀ · coefficients`: every row added, times its coefficient. */
export function addTransposed(rows: SparseRows, coefficients: Float64Array, target: Float64Array): void {
  const { rowStart, columns, values } = rows;
  for (let row = 0; row < coefficients.length; row += 1) {
    const coefficient = coefficients[row] ?? 0;
    const end = rowStart[row + 1] ?? 0;
    for (let k = rowStart[row] ?? 0; k < end; k += 1) {
      const column = columns[k] ?? 0;
      target[column] = (target[column] ?? 0) + coefficient * (values[k] ?? 0);
    }
  }
}

/** The rows at `indices`, in that order, over the same columns. */
export function selectRows(rows: SparseRows, indices: readonly number[]): SparseRows {
  const spans = indices.map((row) => [rows.rowStart[row] ?? 0, rows.rowStart[row + 1] ?? 0] as const);
  const rowStart = new Uint32Array(indices.length + 1);
  spans.forEach(([start, end], at) => (rowStart[at + 1] = (rowStart[at] ?? 0) + end - start));
  const columns = new Uint32Array(rowStart[indices.length] ?? 0);
  const values = new Float64Array(columns.length);
  spans.forEach(([start, end], at) => {
    columns.set(rows.columns.subarray(start, end), rowStart[at]);
    values.set(rows.values.subarray(start, end), rowStart[at]);
  });
  return { rowStart, columns, values, columnCount: rows.columnCount };
}
