import { describe, expect, it } from 'vitest';
import { meanSignConsensus } from './mean-sign';
import type { Vote } from './vote';

const prefer = (preferred: 0 | 1, strength?: number, steps = 3): Vote =>
  strength === undefined
    ? { outcome: 'prefer', preferred }
    : { outcome: 'prefer', preferred, strength, steps };

describe('the consensus of a pair', () => {
  it('is the sign of the mean signed strength, and its size the margin', () => {
    expect(meanSignConsensus([prefer(1, 3), prefer(1, 1), prefer(0, 1)])).toEqual({
      chosen: 1,
      margin: expect.closeTo(1 / 3) as number,
      votes: 3,
    });
  });

  it('counts ties, both good and both bad as zero, and leaves cannot_judge out', () => {
    const votes: Vote[] = [
      prefer(0, 3),
      { outcome: 'tie' },
      { outcome: 'both_bad' },
      { outcome: 'both_good' },
      { outcome: 'cannot_judge' },
    ];
    expect(meanSignConsensus(votes)).toEqual({ chosen: 0, margin: 0.25, votes: 4 });
  });

  it('chooses nothing when votes cancel out, even where thirds do not add up exactly in binary', () => {
    expect(meanSignConsensus([prefer(0, 1), prefer(0, 2), prefer(1, 3)]).chosen).toBeNull();
    expect(meanSignConsensus([{ outcome: 'cannot_judge' }])).toEqual({
      chosen: null,
      margin: null,
      votes: 0,
    });
  });

  it('has a choice but no margin when no preference has a strength', () => {
    expect(meanSignConsensus([prefer(0)])).toEqual({ chosen: 0, margin: null, votes: 1 });
    expect(meanSignConsensus([prefer(0), { outcome: 'tie' }])).toEqual({ chosen: 0, margin: null, votes: 2 });
  });

  it('takes the margin from the votes that have a strength, unless they point the other way', () => {
    expect(meanSignConsensus([prefer(0), prefer(0, 2)])).toEqual({
      chosen: 0,
      margin: expect.closeTo(2 / 3) as number,
      votes: 2,
    });
    expect(meanSignConsensus([prefer(0), prefer(1, 1)])).toEqual({ chosen: 0, margin: null, votes: 2 });
  });
});
