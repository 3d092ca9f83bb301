import { expect, test } from 'vitest';
import { mulberry32 } from './mulberry32';

test('gives the published sequence', () => {
  const random = mulberry32(0);
  // The first outputs for seed 0 as 32-bit integers.
  expect([random(), random(), random()].map((value) => value * 2 ** 32)).toEqual([
    1144304738, 1416247, 958946056,
  ]);
});

test('is uniform enough to bootstrap with', () => {
  const random = mulberry32(1);
  const bins = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw += 1) {
    const bin = Math.floor(random() * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(27.9); // 0.999 quantile of chi-square with 9 degrees of freedom
});
