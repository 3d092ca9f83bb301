import { expect, test } from 'vitest';
import { addTransposed, multiply, rowCount, selectRows, type SparseRows } from './sparse-rows';

// [[1, 0, 2], [0, 0, 0], [0, 3, 0]]
const rows: SparseRows = {
  rowStart: Uint32Array.of(0, 2, 2, 3),
  columns: Uint32Array.of(0, 2, 1),
  values: Float64Array.of(1, 2, 3),
  columnCount: 3,
};

test('multiplies by a vector', () => {
  expect([...multiply(rows, Float64Array.of(1, 10, 100))]).toEqual([201, 0, 30]);
});

test('adds its transpose times coefficients', () => {
  const target = Float64Array.of(1, 1, 1);
  addTransposed(rows, Float64Array.of(1, 10, 100), target);
  expect([...target]).toEqual([2, 301, 3]);
});

test('selects rows in any order', () => {
  const selected = selectRows(rows, [2, 1, 0]);
  expect(rowCount(selected)).toBe(3);
  expect([...multiply(selected, Float64Array.of(1, 10, 100))]).toEqual([30, 0, 201]);
});
