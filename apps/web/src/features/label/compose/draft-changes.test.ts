import { describe, expect, it } from 'vitest';
import { chooseExtreme, chooseOutcome, rate, setRanks, toggleFlag } from './draft-changes';
import { addSpan, noteSpan, relabelSpan, removeSpan } from './span-changes';

describe('a mark', () => {
  const span = { side: 0, message: 0, start: 2, end: 9, label: 'error' };

  it('gets another label in its place and keeps its note; on the same passage two of a label become one', () => {
    const other = { ...span, side: 1 };
    const draft = { spans: [{ ...span, note: 'why' }, other] };
    expect(relabelSpan(draft, 0, 'good').spans).toEqual([{ ...span, label: 'good', note: 'why' }, other]);
    const twice = { spans: [span, { ...span, label: 'good' }, other] };
    expect(relabelSpan(twice, 1, 'error').spans).toEqual([span, other]);
    expect(relabelSpan(draft, 7, 'good')).toEqual(draft);
  });
});

describe('changing a draft', () => {
  it('forgets the side when the outcome has none', () => {
    const draft = chooseOutcome({ rationale: 'why' }, { outcome: 'prefer', side: 1, strength: 2 });
    expect(draft).toEqual({ rationale: 'why', outcome: 'prefer', side: 1, strength: 2 });
    expect(chooseOutcome(draft, { outcome: 'tie' })).toEqual({ rationale: 'why', outcome: 'tie' });
  });

  it('keeps what was placed through "cannot judge", and placing takes that back', () => {
    const draft = chooseOutcome(setRanks({}, [0, 1, null]), { outcome: 'cannot_judge' });
    expect(draft).toEqual({ outcome: 'cannot_judge', ranks: [0, 1, null] });
    expect(setRanks(draft, [0, 1, 2]).outcome).toBe('ranking');
  });

  it('swaps best and worst when one is named as the other, and takes a name back when it is given twice', () => {
    const best = chooseExtreme({}, 'best', 2);
    expect(best).toEqual({ outcome: 'best_worst', best: 2 });
    const both = chooseExtreme(best, 'worst', 0);
    expect(chooseExtreme(both, 'best', 0)).toEqual({ outcome: 'best_worst', best: 0, worst: 2 });
    expect(chooseExtreme(both, 'worst', 2)).toEqual({ outcome: 'best_worst', best: 0, worst: 2 });
    expect(chooseExtreme(best, 'worst', 2)).toEqual({ outcome: 'best_worst', worst: 2 });
    expect(chooseExtreme(both, 'best', 2)).toEqual({ outcome: 'best_worst', worst: 0 });
  });

  it('rates and flags one completion without touching the others', () => {
    const rated = rate(rate({}, 'style', 2, 4, 3), 'style', 0, 1, 3);
    expect(rated.ratings).toEqual({ style: [1, null, 4] });
    expect(rate(rated, 'style', 2, null, 3).ratings).toEqual({ style: [1, null, null] });
    const flagged = toggleFlag(toggleFlag({}, 'rude', 1, 2), 'wrong', 1, 2);
    expect(flagged.flags).toEqual([[], ['rude', 'wrong']]);
    expect(toggleFlag(flagged, 'rude', 1, 2).flags).toEqual([[], ['wrong']]);
  });

  it('marks a passage once under a label, notes something on it, and lets go of it', () => {
    const span = { side: 0, message: 0, start: 2, end: 9, label: 'error' };
    const draft = addSpan(addSpan({}, span), { ...span });
    expect(draft.spans).toEqual([span]);
    const noted = noteSpan(addSpan(draft, { ...span, label: 'tone' }), 0, 'No such year.');
    expect(noted.spans).toEqual([
      { ...span, note: 'No such year.' },
      { ...span, label: 'tone' },
    ]);
    expect(noteSpan(noted, 0, '').spans?.[0]).toEqual(span);
    expect(removeSpan(noted, 0).spans).toEqual([{ ...span, label: 'tone' }]);
  });
});
