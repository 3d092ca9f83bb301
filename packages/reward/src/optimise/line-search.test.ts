import { expect, test } from 'vitest';
import { lineSearch } from './line-search';
import { evaluateAt, type Objective } from './objective';

/** A parabola along one axis with its bottom at `bottom`. */
function parabola(bottom: number): Objective {
  return ([x = 0]) => ({ value: (x - bottom) ** 2 / 2, gradient: Float64Array.of(x - bottom) });
}

const origin = Float64Array.of(0);
const right = Float64Array.of(1);

test.each([1000, 1, 0.001])(
  'from 0 to a bottom at %d it goes down enough and leaves the steep part',
  (bottom) => {
    const objective = parabola(bottom);
    const start = evaluateAt(objective, origin);
    const end = lineSearch(objective, start, right);
    const [step = NaN] = end?.point ?? [];
    expect(end?.value).toBeLessThanOrEqual(start.value - 1e-4 * step * bottom);
    expect(end?.gradient[0]).toBeGreaterThanOrEqual(-0.9 * bottom);
  },
);

test('finds nothing in a direction that does not descend', () => {
  expect(lineSearch(parabola(-1), evaluateAt(parabola(-1), origin), right)).toBeUndefined();
});
