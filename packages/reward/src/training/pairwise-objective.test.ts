import { expect, test } from 'vitest';
import { trainConfigSchema } from '../config/train-config';
import { mulberry32 } from '../random/mulberry32';
import type { SparseRows } from '../sparse/sparse-rows';
import { fitWeights } from './fit-weights';
import { pairwiseObjective, type Comparisons } from './pairwise-objective';

function randomComparisons(count: number, columnCount: number): Comparisons {
  const random = mulberry32(9);
  const rows: SparseRows = {
    rowStart: Uint32Array.from({ length: count + 1 }, (_, row) => row * columnCount),
    columns: Uint32Array.from({ length: count * columnCount }, (_, at) => at % columnCount),
    values: Float64Array.from({ length: count * columnCount }, () => 4 * random() - 2),
    columnCount,
  };
  return {
    rows,
    margins: Float64Array.from({ length: count }, random),
    weights: Float64Array.from({ length: count }, () => 0.5 + random()),
  };
}

test('its gradient is the finite difference in every direction, with margins, weights and penalty', () => {
  const objective = pairwiseObjective(randomComparisons(20, 6), 0.7);
  const point = Float64Array.of(0.3, -1, 2, 0, 0.5, -0.2);
  const { gradient } = objective(point);
  const step = 1e-6;
  point.forEach((_, direction) => {
    const shifted = (by: number) => objective(point.with(direction, (point[direction] ?? 0) + by)).value;
    expect(gradient[direction]).toBeCloseTo((shifted(step) - shifted(-step)) / (2 * step), 6);
  });
});

/** Items with Bradley–Terry strengths 1, 2 and 4 that meet equally often: each wins exactly as often as it should. */
function expectedWins(strengths: readonly number[]): Comparisons {
  const meetings = strengths.flatMap((winner, i) =>
    strengths.flatMap((loser, j) => (i === j ? [] : [{ i, j, weight: winner / (winner + loser) }])),
  );
  return {
    rows: {
      rowStart: Uint32Array.from({ length: meetings.length + 1 }, (_, row) => 2 * row),
      columns: Uint32Array.from(meetings.flatMap(({ i, j }) => [i, j])),
      values: Float64Array.from(meetings.flatMap(() => [1, -1])),
      columnCount: strengths.length,
    },
    margins: new Float64Array(meetings.length),
    weights: Float64Array.from(meetings, ({ weight }) => weight),
  };
}

test('on items alone it is the Bradley–Terry model: the known strengths come back as logarithms', async () => {
  const config = trainConfigSchema.parse({ gradientTolerance: 1e-10 });
  const { weights, converged } = await fitWeights(expectedWins([1, 2, 4]), 1e-9, new Float64Array(3), config);
  const [one = 0, two = 0, four = 0] = weights;
  expect(converged).toBe(true);
  expect(two - one).toBeCloseTo(Math.log(2), 7);
  expect(four - one).toBeCloseTo(Math.log(4), 7);
});
