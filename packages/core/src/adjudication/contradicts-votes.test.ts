import { describe, expect, it } from 'vitest';
import { contradictsVotes } from './contradicts-votes';

const first = { outcome: 'prefer', preferred: 0 } as const;
const judged = (scores: (number | null)[], votes = [first, first]) =>
  contradictsVotes({ comparisonId: 'c', arity: scores.length, votes, scores });

describe('a reward model contradicts the votes', () => {
  it('from a probability of 0.9 on: a difference of ln 9', () => {
    expect(judged([0, Math.log(9) + 1e-9])).toBe(true);
    expect(judged([0, Math.log(9) - 1e-3])).toBe(false);
  });

  it('only on the side they reject', () => {
    expect(judged([5, 0])).toBe(false);
    expect(judged([0, 5], [])).toBe(false);
  });

  it('not without a score for both', () => {
    expect(judged([null, 5])).toBe(false);
    expect(judged([0, null])).toBe(false);
  });

  it('on any two of more completions', () => {
    const ranking = { outcome: 'ranking', ranks: [0, 1, 2] } as const;
    const of = (scores: number[]) =>
      contradictsVotes({ comparisonId: 'c', arity: 3, votes: [ranking], scores });
    expect(of([9, 0, 4])).toBe(true);
    expect(of([9, 6, 3])).toBe(false);
  });
});
