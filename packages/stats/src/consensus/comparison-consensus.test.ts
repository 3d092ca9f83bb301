import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonConsensus } from './comparison-consensus';
import { meanSignConsensus } from './mean-sign';
import type { Vote } from './vote';

const rank = (...ranks: number[]): Vote => ({ outcome: 'ranking', ranks });
const bestWorst = (...ranks: number[]): Vote => ({ outcome: 'best_worst', ranks });

/** The same vote when completion `o` is called `names[o]`. */
function renamed(vote: Vote, names: readonly number[]): Vote {
  const { preferred, ranks } = vote;
  return {
    ...vote,
    ...(preferred != null && { preferred: names[preferred] ?? 0 }),
    ...(ranks && { ranks: ranks.map((_, ordinal) => ranks[names.indexOf(ordinal)] ?? 0) }),
  };
}

/** Ranks without gaps, ties allowed. */
const ranksOf = (arity: number) =>
  fc.array(fc.nat({ max: arity - 1 }), { minLength: arity, maxLength: arity }).map((drawn) => {
    const used = [...new Set(drawn)].sort((a, b) => a - b);
    return drawn.map((value) => used.indexOf(value));
  });

const voteOf = (arity: number): fc.Arbitrary<Vote> =>
  fc.oneof(
    ranksOf(arity).map((ranks): Vote => ({ outcome: 'ranking', ranks })),
    fc
      .shuffledSubarray([...Array(arity).keys()], { minLength: 2, maxLength: 2 })
      .map(([best, worst]): Vote => ({
        outcome: 'best_worst',
        ranks: Array.from({ length: arity }, (_, at) => (at === best ? 0 : at === worst ? 2 : 1)),
      })),
    fc.constant<Vote>({ outcome: 'cannot_judge' }),
  );

const pairVote: fc.Arbitrary<Vote> = fc.oneof(
  fc.record({
    outcome: fc.constant('prefer' as const),
    preferred: fc.nat({ max: 1 }),
    strength: fc.integer({ min: 1, max: 4 }),
    steps: fc.constant(4),
  }),
  fc.record({ outcome: fc.constant('prefer' as const), preferred: fc.nat({ max: 1 }) }),
  fc.constantFrom('tie', 'both_good', 'both_bad', 'cannot_judge').map((outcome) => ({ outcome })),
);

describe('the consensus of a comparison', () => {
  it('decides each two completions by the sign of their mean difference, and drops those that cancel out', () => {
    expect(comparisonConsensus([rank(0, 1, 2), rank(1, 0, 2)], 3)).toEqual({
      chosen: null,
      margin: null,
      votes: 2,
      pairs: [
        { chosen: 0, rejected: 2, margin: null, votes: 2 },
        { chosen: 1, rejected: 2, margin: null, votes: 2 },
      ],
      meanRanks: [0.5, 0.5, 2],
    });
  });

  it('takes equal places of a ranking for a tie, and the middle of best and worst for unknown', () => {
    const tied = comparisonConsensus([rank(0, 0, 1), rank(0, 1, 2)], 3);
    expect(tied.pairs[0]).toEqual({ chosen: 0, rejected: 1, margin: null, votes: 2 });
    const unknown = comparisonConsensus([bestWorst(1, 1, 0, 2), bestWorst(0, 1, 1, 2)], 4);
    expect(unknown.pairs[0]).toEqual({ chosen: 0, rejected: 1, margin: null, votes: 1 });
    expect(unknown.meanRanks).toEqual([0.75, 1.5, 0.75, 3]);
  });

  it('names the completion chosen over every other, and none when the votes run in a circle', () => {
    expect(comparisonConsensus([rank(1, 0, 2)], 3).chosen).toBe(1);
    const circle = comparisonConsensus([rank(0, 1, 2), rank(2, 0, 1), rank(1, 2, 0)], 3);
    expect(circle).toMatchObject({ chosen: null });
    expect(circle.pairs).toHaveLength(3);
  });

  it('has no mean ranks and no decided pair when nobody could judge', () => {
    expect(comparisonConsensus([{ outcome: 'cannot_judge' }], 4)).toEqual({
      chosen: null,
      margin: null,
      votes: 0,
      pairs: [],
      meanRanks: null,
    });
  });

  it('of a pair is the label of the pair', () => {
    fc.assert(
      fc.property(fc.array(pairVote, { maxLength: 6 }), (votes) => {
        const { pairs, ...label } = comparisonConsensus(votes, 2);
        const { chosen, margin } = meanSignConsensus(votes);
        expect(label).toMatchObject({
          chosen,
          margin,
          votes: meanSignConsensus(votes).votes,
          meanRanks: null,
        });
        expect(pairs.map((pair) => pair.chosen)).toEqual(chosen === null ? [] : [chosen]);
      }),
    );
  });

  it('says the same whichever completion is called 0', () => {
    const cases = fc.integer({ min: 2, max: 9 }).chain((arity) =>
      fc.record({
        votes: fc.array(arity === 2 ? fc.oneof(pairVote, voteOf(2)) : voteOf(arity), { maxLength: 6 }),
        names: fc.shuffledSubarray([...Array(arity).keys()], { minLength: arity }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ votes, names }) => {
        const arity = names.length;
        const label = comparisonConsensus(votes, arity);
        const other = comparisonConsensus(
          votes.map((vote) => renamed(vote, names)),
          arity,
        );
        const name = (ordinal: number) => names[ordinal] ?? -1;
        expect(other.chosen).toBe(label.chosen === null ? null : name(label.chosen));
        expect(other.margin).toBe(label.margin);
        const inOrder = (pairs: typeof label.pairs) =>
          [...pairs].sort((a, b) => a.chosen - b.chosen || a.rejected - b.rejected);
        expect(inOrder(other.pairs)).toEqual(
          inOrder(
            label.pairs.map((pair) => ({
              ...pair,
              chosen: name(pair.chosen),
              rejected: name(pair.rejected),
            })),
          ),
        );
        expect(other.meanRanks).toEqual(
          label.meanRanks?.map((_, at) => label.meanRanks?.[names.indexOf(at)]) ?? null,
        );
      }),
    );
  });

  it('gives out the same places whatever the votes, best below worst', () => {
    const cases = fc
      .integer({ min: 3, max: 9 })
      .chain((arity) =>
        fc.tuple(fc.constant(arity), fc.array(voteOf(arity), { minLength: 1, maxLength: 5 })),
      );
    fc.assert(
      fc.property(cases, ([arity, votes]) => {
        const means = comparisonConsensus(votes, arity).meanRanks;
        if (means === null) return votes.every(({ outcome }) => outcome === 'cannot_judge');
        const sum = means.reduce((all, mean) => all + mean, 0);
        return Math.abs(sum - (arity * (arity - 1)) / 2) < 1e-9;
      }),
    );
  });
});
