import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME, labelSchemeSchema, type PairwiseScheme } from './label-scheme';
import { schemeDifferences } from './scheme-difference';

const dimension = (id: string, name: string, steps = 3) => ({
  id,
  name,
  steps,
  outcomes: { tie: true, cannot_judge: false },
  required: true,
});
const withDimensions = (...dimensions: PairwiseScheme['dimensions']): PairwiseScheme => ({
  ...DEFAULT_LABEL_SCHEME,
  dimensions,
});

describe('the differences between two label schemes', () => {
  it('are none when nothing differs', () => {
    const stored: unknown = JSON.parse(JSON.stringify(DEFAULT_LABEL_SCHEME));
    expect(schemeDifferences(DEFAULT_LABEL_SCHEME, labelSchemeSchema.parse(stored))).toEqual([]);
  });

  it('name steps, outcomes and what is asked beside them', () => {
    const after: PairwiseScheme = {
      ...DEFAULT_LABEL_SCHEME,
      steps: 4,
      outcomes: { ...DEFAULT_LABEL_SCHEME.outcomes, both_bad: false },
      rationale: { ask: 'required', minLength: 20 },
      confidence: 'optional',
    };
    expect(schemeDifferences(DEFAULT_LABEL_SCHEME, after)).toEqual([
      { what: 'steps', before: 3, after: 4 },
      { what: 'outcome_removed', outcome: 'both_bad' },
      { what: 'ask', part: 'rationale', before: 'off', after: 'required' },
      { what: 'ask', part: 'confidence', before: 'off', after: 'optional' },
    ]);
  });

  it('tell a new name from a new thing, and a new order from both', () => {
    const before = withDimensions(
      dimension('helpful', 'Helpful'),
      dimension('honest', 'Honest'),
      dimension('brief', 'Brief'),
    );
    const after = withDimensions(
      dimension('honest', 'Truthful'),
      dimension('helpful', 'Helpful', 2),
      dimension('kind', 'Kind'),
    );
    expect(schemeDifferences(before, after)).toEqual([
      { what: 'removed', list: 'dimensions', name: 'Brief' },
      { what: 'renamed', list: 'dimensions', before: 'Honest', after: 'Truthful' },
      { what: 'changed', list: 'dimensions', name: 'Helpful' },
      { what: 'added', list: 'dimensions', name: 'Kind' },
      { what: 'reordered', list: 'dimensions' },
    ]);
  });

  it('say what a change of kind takes along', () => {
    const after = labelSchemeSchema.parse({
      kind: 'ranking',
      outcomes: { tie: true, cannot_judge: true },
    });
    expect(schemeDifferences(withDimensions(dimension('helpful', 'Helpful')), after)).toEqual([
      { what: 'kind', before: 'pairwise', after: 'ranking' },
      { what: 'removed', list: 'dimensions', name: 'Helpful' },
    ]);
  });

  it('leave out a length that nobody is asked for', () => {
    const off = (minLength: number): PairwiseScheme => ({
      ...DEFAULT_LABEL_SCHEME,
      rationale: { ask: 'off', minLength },
    });
    expect(schemeDifferences(off(0), off(40))).toEqual([]);
  });
});
