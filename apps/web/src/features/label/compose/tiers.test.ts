import { describe, expect, it } from 'vitest';
import { closeGaps, moveBy, placeAt, takeOut, tiersOf, tieWith, toggleTie } from './tiers';

/** `B A=C`: the ranking from the best on, as people write it. */
const read = (ranks: readonly (number | null)[]) =>
  tiersOf(ranks)
    .map((tier) => tier.map((side) => 'ABCDEFGHI'[side]).join('='))
    .join(' ');
const NONE = [null, null, null, null];
const [A, B, C, D] = [0, 1, 2, 3];

describe('a ranking', () => {
  it('is made by putting each at a place, whichever comes first', () => {
    let ranks: (number | null)[] = placeAt(NONE, C, 0);
    expect(read(ranks)).toBe('C');
    ranks = placeAt(ranks, A, 4);
    ranks = placeAt(ranks, B, 1);
    expect(read(ranks)).toBe('C B A');
    expect(read(placeAt(ranks, A, 0))).toBe('A C B');
    expect(read(placeAt(ranks, D, 2))).toBe('C B D A');
  });

  it('ties with the place above, and the tie comes apart again', () => {
    const ranks = [0, 1, 2, null];
    expect(read(toggleTie(ranks, C))).toBe('A B=C');
    expect(read(toggleTie([0, 1, 1, 2], B))).toBe('A C B D');
    expect(read(toggleTie(ranks, A))).toBe('A B C');
    expect(read(toggleTie(ranks, D))).toBe('A B C=D');
    expect(read(tieWith([0, 1, 2, 3], D, A))).toBe('A=D B C');
    expect(read(tieWith(ranks, A, D))).toBe('A B C');
  });

  it('moves by one step: out of a tie, past a place, or onto the last place from none', () => {
    expect(read(moveBy([0, 1, 2, null], C, -1))).toBe('A C B');
    expect(read(moveBy([0, 1, 2, null], A, 1))).toBe('B A C');
    expect(read(moveBy([0, 0, 1, null], B, -1))).toBe('B A C');
    expect(read(moveBy([0, 0, 1, null], A, 1))).toBe('B A C');
    expect(read(moveBy([0, 1, 1, 1], C, 1))).toBe('A B=D C');
    expect(read(moveBy([0, 1, 2, null], A, -1))).toBe('A B C');
    expect(read(moveBy([0, 1, 2, null], C, 1))).toBe('A B C');
    expect(read(moveBy(NONE, D, 1))).toBe('D');
    expect(read(takeOut([0, 1, 2, 3], B))).toBe('A C D');
  });

  it('reaches every order with ties by moves alone, and never leaves a gap', () => {
    const movesOf = (ranks: (number | null)[]) =>
      [A, B, C, D].flatMap((side) => [
        ...[0, 1, 2, 3].map((place) => placeAt(ranks, side, place)),
        toggleTie(ranks, side),
        moveBy(ranks, side, -1),
        moveBy(ranks, side, 1),
        takeOut(ranks, side),
      ]);
    const seen = new Map<string, (number | null)[]>([[String(NONE), NONE]]);
    for (const ranks of seen.values()) {
      expect(closeGaps(ranks, true)).toEqual(ranks);
      for (const next of movesOf(ranks)) seen.set(String(next), next);
    }
    // Fubini: four things have 75 orders with ties.
    expect([...seen.values()].filter((ranks) => !ranks.includes(null))).toHaveLength(75);
  });
});
