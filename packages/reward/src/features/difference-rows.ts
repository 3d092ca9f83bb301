import type { SparseRows } from '../sparse/sparse-rows';
import type { FeatureScaling } from './feature-scaling';
import { featureVector, type FeatureVector } from './feature-vector';
import type { FeaturisedPair } from './featurise-pairs';

/** Where features stand in a fitted weight vector: first the dense ones, then the buckets the training set holds. */
export interface ColumnLayout {
  denseCount: number;
  /** Bucket to column, 0 for a bucket without one (column 0 is always dense). */
  columnOf: Uint32Array;
  columnCount: number;
}

/** Gives a column to each dense feature and to each bucket with a non-zero idf; the rest can have no weight. */
export function columnLayout({ denseMean, idf }: FeatureScaling): ColumnLayout {
  const denseCount = denseMean.length;
  let columnCount = denseCount;
  const columnOf = Uint32Array.from(idf, (value) => (value === 0 ? 0 : columnCount++));
  return { denseCount, columnOf, columnCount };
}

/**
 * One row per pair: the features of `chosen` minus those of `rejected`. Under a linear score this is all that a
 * comparison can see, and its product with the weights is the difference of the two scores.
 */
export function differenceRows(
  pairs: readonly FeaturisedPair[],
  scaling: FeatureScaling,
  layout: ColumnLayout,
  denseWeight: number,
): SparseRows {
  const rowStart = new Uint32Array(pairs.length + 1);
  const columns: Uint32Array[] = [];
  const values: Float64Array[] = [];
  pairs.forEach(({ chosen, rejected }, at) => {
    const row = difference(
      featureVector(chosen, scaling, denseWeight),
      featureVector(rejected, scaling, denseWeight),
      layout,
    );
    columns.push(row.columns);
    values.push(row.values);
    rowStart[at + 1] = (rowStart[at] ?? 0) + row.values.length;
  });
  const flat = {
    columns: new Uint32Array(rowStart[pairs.length] ?? 0),
    values: new Float64Array(rowStart[pairs.length] ?? 0),
  };
  columns.forEach((part, at) => {
    flat.columns.set(part, rowStart[at]);
  });
  values.forEach((part, at) => {
    flat.values.set(part, rowStart[at]);
  });
  return { rowStart, ...flat, columnCount: layout.columnCount };
}

function difference(chosen: FeatureVector, rejected: FeatureVector, layout: ColumnLayout) {
  const sums = new Map<number, number>();
  chosen.dense.forEach((value, column) => sums.set(column, value - (rejected.dense[column] ?? 0)));
  for (const [side, sign] of [
    [chosen, 1],
    [rejected, -1],
  ] as const) {
    side.buckets.forEach((bucket, at) => {
      const column = layout.columnOf[bucket] ?? 0;
      if (column === 0) return;
      sums.set(column, (sums.get(column) ?? 0) + sign * (side.values[at] ?? 0));
    });
  }
  return { columns: Uint32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
}
