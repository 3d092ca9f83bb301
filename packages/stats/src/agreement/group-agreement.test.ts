import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedVote } from '../votes/named-vote';
import { groupAgreement } from './group-agreement';

const OPTIONS = { seed: 1, resamples: 200 };

/** Votes of one item a string: a letter a rater, by place; a dot for none. */
const votesOf = (...items: string[]): NamedVote[] =>
  items.flatMap((labels, item) =>
    [...labels].flatMap((label, rater) =>
      label === '.' ? [] : [{ item, rater, label, planned: true, at: 0 }],
    ),
  );
const isInside = (rater: unknown) => Number(rater) < 2;

describe('agreement of a group', () => {
  it('is the mean over items of pairs inside it, and of pairs across its edge', () => {
    // Inside are the first two. Across: 1 of 2 pairs of the first item, 2 of 2 of the second, and none of the others.
    const { within, between } = groupAgreement(votesOf('aba.', 'aaa.', '..ab', 'aa..'), isInside, OPTIONS);
    expect(within.share).toMatchObject({ trials: 3, share: 2 / 3 });
    expect(between.share).toMatchObject({ trials: 2, share: (1 / 2 + 1) / 2 });
    expect(within.votes).toHaveLength(6);
    expect(between.votes).toHaveLength(6);
  });

  it('is nothing, with no interval, where no item has two such votes', () => {
    const { within, between } = groupAgreement(votesOf('a...', '..ab'), isInside, OPTIONS);
    expect([within.share.share, within.share.ci95]).toEqual([null, null]);
    expect([between.share.share, between.share.ci95]).toEqual([null, null]);
  });

  const anyVotes = fc
    .array(fc.stringMatching(/^[ab.]{4}$/), { minLength: 1, maxLength: 12 })
    .map((items) => votesOf(...items));

  it('across its edge is the same seen from the other side, and whatever the labels and the order are', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const seen = groupAgreement(votes, isInside, OPTIONS).between.share;
        const other = groupAgreement(votes, (rater) => !isInside(rater), OPTIONS).between.share;
        expect(other).toEqual(seen);
        const swapped = votes.map((vote) => ({ ...vote, label: vote.label === 'a' ? 'b' : 'a' })).reverse();
        const again = groupAgreement(swapped, isInside, OPTIONS).between.share;
        expect(again.trials).toBe(seen.trials);
        if (seen.share === null) expect(again.share).toBeNull();
        else expect(again.share).toBeCloseTo(seen.share, 12);
      }),
    );
  });

  it('lies between 0 and 1 with its interval', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const { within, between } = groupAgreement(votes, isInside, OPTIONS);
        for (const { share } of [within, between])
          for (const value of [share.share, ...(share.ci95 ?? [])])
            if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});
