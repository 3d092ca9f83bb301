import { expect, test } from 'vitest';
import { minimise, type Iterate, type Minimum } from './minimise';
import type { Objective } from './objective';

const OPTIONS = { gradientTolerance: 1e-8, maxIterations: 500, memory: 10 };

function run(steps: Generator<Iterate, Minimum>): { iterates: Iterate[]; minimum: Minimum } {
  const iterates: Iterate[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { iterates, minimum: step.value };
    iterates.push(step.value);
  }
}

/** A bowl with its bottom at (0, 1, 2, …), up to 10^4 times steeper in one direction than in another. */
const bowl: Objective = (point) => {
  const curvatures = point.map((_, at) => 10 ** (at / 2));
  const offsets = point.map((value, at) => value - at);
  return {
    value: offsets.reduce((sum, offset, at) => sum + ((curvatures[at] ?? 0) * offset ** 2) / 2, 0),
    gradient: offsets.map((offset, at) => (curvatures[at] ?? 0) * offset),
  };
};

/** Rosenbrock's valley: not convex, badly scaled, minimum 0 at (1, 1). */
const valley: Objective = ([x = 0, y = 0]) => ({
  value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  gradient: Float64Array.of(-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
});

test('finds the bottom of an ill-conditioned bowl', () => {
  const { minimum } = run(minimise(bowl, new Float64Array(9), OPTIONS));
  expect(minimum.converged).toBe(true);
  minimum.point.forEach((value, at) => {
    expect(value).toBeCloseTo(at, 7);
  });
});

test("finds the end of Rosenbrock's valley", () => {
  const { minimum } = run(minimise(valley, Float64Array.of(-1.2, 1), OPTIONS));
  expect(minimum.converged).toBe(true);
  expect(minimum.iteration).toBeLessThan(60);
  expect(minimum.point[0]).toBeCloseTo(1, 6);
});

test('never goes up', () => {
  const { iterates } = run(minimise(valley, Float64Array.of(-1.2, 1), OPTIONS));
  const values = iterates.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

test('says so when the iterations run out first', () => {
  const { minimum } = run(minimise(bowl, new Float64Array(9), { ...OPTIONS, maxIterations: 3 }));
  expect(minimum).toMatchObject({ converged: false, iteration: 3 });
});

test('does nothing where there is nothing to do', () => {
  const { iterates, minimum } = run(minimise(bowl, Float64Array.of(0, 1, 2), OPTIONS));
  expect(iterates).toEqual([]);
  expect(minimum).toMatchObject({ converged: true, iteration: 0 });
});
