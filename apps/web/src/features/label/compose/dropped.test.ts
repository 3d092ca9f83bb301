import { describe, expect, it } from 'vitest';
import { dropped } from './dropped';

const [A, B, C] = [0, 1, 2];
const gap = (at: number) => ({ kind: 'gap', at }) as const;

describe('dropping an answer', () => {
  it('puts it between places as they looked while it was dragged', () => {
    expect(dropped([0, 1, 2], A, gap(2))).toEqual([1, 0, 2]);
    expect(dropped([0, 1, 2], A, gap(3))).toEqual([2, 0, 1]);
    expect(dropped([0, 1, 2], C, gap(0))).toEqual([1, 2, 0]);
    expect(dropped([0, 1, 2], B, gap(1))).toEqual([0, 1, 2]);
    expect(dropped([0, 0, 1], A, gap(1))).toEqual([1, 0, 2]);
    expect(dropped([null, 0, null], C, gap(1))).toEqual([null, 0, 1]);
  });

  it('shares the place it is dropped on, and has none on the tray', () => {
    expect(dropped([0, 1, 2], C, { kind: 'place', at: 0 })).toEqual([0, 1, 0]);
    expect(dropped([0, 1, 2], A, { kind: 'place', at: 0 })).toEqual([0, 1, 2]);
    expect(dropped([0, 1, 2], A, { kind: 'tray' })).toEqual([null, 0, 1]);
  });
});
