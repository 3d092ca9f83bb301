import { describe, expect, it } from 'vitest';
import { extent } from './extent';
import { bandPath, linePath } from './line-path';
import { linearScale } from './linear-scale';
import { niceDomain, niceStep, niceTicks } from './nice-ticks';
import { seriesStyle } from './series-style';
import { spreadLabels } from './spread-labels';

describe('linearScale', () => {
  it('maps the ends and the middle, also downwards', () => {
    const y = linearScale([0, 10], [100, 0]);
    expect([y(0), y(5), y(10)]).toEqual([100, 50, 0]);
  });

  it('puts a domain of no width in the middle', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
  });
});

describe('ticks', () => {
  it.each([
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.52, 0.71, 4, [0.55, 0.6, 0.65, 0.7]],
    [-3, 3, 6, [-3, -2, -1, 0, 1, 2, 3]],
    [0, 1250, 5, [0, 250, 500, 750, 1000, 1250]],
    [7, 7, 5, [7]],
    [Infinity, -Infinity, 5, []],
  ])('of %s to %s, about %s', (low, high, count, ticks) => {
    expect(niceTicks(low, high, count)).toEqual(ticks);
  });

  it('are whole numbers where only those mean something', () => {
    expect(niceTicks(1, 8, 3, true)).toEqual([5]);
    expect(niceTicks(1, 8, 4, true)).toEqual([2, 4, 6, 8]);
    expect(niceTicks(1, 3, 8, true)).toEqual([1, 2, 3]);
  });

  it('never draws more intervals than asked for', () => {
    for (const span of [0.003, 0.7, 1, 9, 42, 1e6])
      expect(span / niceStep(span, 5)).toBeLessThanOrEqual(5 + 1e-6);
  });
});

describe('niceDomain', () => {
  it.each([
    [0.53, 0.71, [0.5, 0.75]],
    [0, 97, [0, 100]],
    [4, 4, [2, 6]],
    [0, 0, [0, 1]],
    [Infinity, -Infinity, [0, 1]],
  ])('of %s to %s', (low, high, domain) => {
    expect(niceDomain(low, high)).toEqual(domain);
  });
});

it('extent passes over what is no number', () => {
  expect(extent([3, null, NaN, -1, undefined, Infinity])).toEqual([-1, 3]);
  expect(extent([])).toEqual([Infinity, -Infinity]);
});

describe('spreadLabels', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spreadLabels([40, 10], 12, 0, 100)).toEqual([40, 10]);
  });

  it('parts labels that do, within the plot', () => {
    const placed = spreadLabels([99, 98, 97], 12, 0, 100).sort((a, b) => a - b);
    expect(placed).toEqual([76, 88, 100]);
  });
});

describe('paths', () => {
  it('break at a missing point', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 1, y: 2 }, null, { x: 3, y: 4 }])).toBe(
      'M0.00,1.00L1.00,2.00M3.00,4.00',
    );
  });

  it('close a band', () => {
    expect(bandPath([{ x: 0, y: 1 }], [{ x: 0, y: 2 }])).toBe('M0.00,1.00L0.00,2.00Z');
    expect(bandPath([], [])).toBe('');
  });
});

it('keeps to the tone it is given', () => {
  expect(seriesStyle(4, 'a').color).toBe('var(--color-side-a)');
  expect(seriesStyle(0, 3).color).toBe('var(--color-chart-3)');
  expect(seriesStyle(7).color).toBe('var(--color-chart-2)');
});
