import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME } from '@touchstone/domain/label/label-scheme';
import { templateScheme } from '../scheme/scheme-templates';
import { workSteps } from './work-steps';

const scheme = (template: Parameters<typeof templateScheme>[0]) => templateScheme(template, (key) => key);

describe('what annotators are told to do', () => {
  it('is by how much one of two is better, where that is asked', () => {
    expect(workSteps(DEFAULT_LABEL_SCHEME)).toEqual([
      { id: 'readPair' },
      { id: 'grade', neither: true },
      { id: 'keys' },
    ]);
    expect(workSteps(scheme('simple'))[1]).toEqual({ id: 'prefer', neither: true });
    const strict = { tie: false, both_good: false, both_bad: false, cannot_judge: true };
    expect(workSteps({ ...DEFAULT_LABEL_SCHEME, outcomes: strict })[1]).toEqual({
      ...{ id: 'grade', neither: false },
    });
  });

  it('is an order of several, or their best and worst', () => {
    expect(workSteps(scheme('ranking')).slice(0, 2)).toEqual([
      { id: 'readSeveral' },
      { id: 'rank', ties: true },
    ]);
    expect(workSteps(scheme('best_worst'))[1]).toEqual({ id: 'bestWorst' });
  });

  it('names what is asked beside it, and begins with what is written first', () => {
    expect(workSteps(scheme('hhh'))).toContainEqual({
      id: 'also',
      asked: [{ name: 'helpful' }, { name: 'honest' }, { name: 'harmless' }],
    });
    expect(workSteps(scheme('review'))).toContainEqual({
      id: 'also',
      asked: [{ part: 'flags' }, { part: 'marks' }, { part: 'rationale' }, { part: 'confidence' }],
    });
    const ownReading = { ask: 'required', minLength: 10 } as const;
    expect(workSteps({ ...DEFAULT_LABEL_SCHEME, ownReading })[0]).toEqual({ id: 'ownReading' });
  });
});
