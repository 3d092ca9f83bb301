import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME, labelSchemeSchema, type LabelScheme } from '../label/label-scheme';
import type { Answer } from './answer';
import { problemSentence } from '../error/problem';
import { answerProblem } from './answer-problem';

const FULL: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  steps: 2,
  outcomes: { tie: true, both_good: false, both_bad: true, cannot_judge: true },
  dimensions: [
    { id: 'honest', name: 'Honest', steps: 1, outcomes: { tie: true, cannot_judge: false }, required: true },
  ],
  ratings: [{ id: 'fluency', name: 'Fluency', max: 5, required: true }],
  flags: [{ id: 'unsafe', name: 'Unsafe' }],
  spans: [{ id: 'error', name: 'Error' }],
  rationale: { ask: 'required', minLength: 10 },
  confidence: 'required',
};
const WHOLE: Answer = {
  outcome: 'prefer',
  side: 1,
  strength: 2,
  dimensions: { honest: { outcome: 'tie' } },
  ratings: { fluency: [1, 5] },
  flags: [[], ['unsafe']],
  spans: [{ side: 0, message: 0, start: 3, end: 5, label: 'error' }],
  rationale: 'Shorter, and right.',
  confidence: 4,
};
const RANKING: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  kind: 'ranking',
  outcomes: { tie: false, cannot_judge: true },
};
const BEST_WORST: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  kind: 'best_worst',
  outcomes: { cannot_judge: false },
};

/** What is wrong, in words. */
function sentenceOf(...of: Parameters<typeof answerProblem>): string | undefined {
  const found = answerProblem(...of);
  return found && problemSentence(found);
}

describe('what a label scheme allows', () => {
  it('is an answer to everything it asks', () => {
    expect(sentenceOf(WHOLE, FULL, 2)).toBeUndefined();
  });

  it('needs nothing beside "cannot judge" but what asks for a reason', () => {
    const answer: Answer = { outcome: 'cannot_judge', rationale: 'No idea of law.', confidence: 1 };
    expect(sentenceOf(answer, FULL, 2)).toBeUndefined();
    expect(sentenceOf({ outcome: 'cannot_judge' }, FULL, 2)).toMatch(/rationale is missing/);
  });

  it.each<[problem: RegExp, change: Partial<Answer>]>([
    [/beyond the label scheme's 2 steps/, { strength: 3 }],
    [/no "both_good"/, { outcome: 'both_good' }],
    [/no "ranking"/, { outcome: 'ranking', ranks: [0, 1] }],
    [/no side 2/, { side: 2 }],
    [/"Honest" is not answered/, { dimensions: {} }],
    [/no "cannot_judge"/, { dimensions: { honest: { outcome: 'cannot_judge' } } }],
    [/"Honest": Strength 2/, { dimensions: { honest: { outcome: 'prefer', side: 0, strength: 2 } } }],
    [/no "helpful"/, { dimensions: { honest: { outcome: 'tie' }, helpful: { outcome: 'tie' } } }],
    [/"Fluency" is not given for every answer/, { ratings: { fluency: [1, null] } }],
    [/"Fluency" goes to 5/, { ratings: { fluency: [1, 6] } }],
    [/"Fluency" needs an entry for each/, { ratings: { fluency: [1] } }],
    [/no "charm"/, { ratings: { fluency: [1, 2], charm: [1, 2] } }],
    [/Flags need an entry for each/, { flags: [['unsafe']] }],
    [/no "rude"/, { flags: [['rude'], []] }],
    [/ticked twice/, { flags: [['unsafe', 'unsafe'], []] }],
    [/no "praise"/, { spans: [{ side: 0, message: 0, start: 0, end: 1, label: 'praise' }] }],
    [/at least one character/, { spans: [{ side: 0, message: 0, start: 4, end: 4, label: 'error' }] }],
    [/no side 5/, { spans: [{ side: 5, message: 0, start: 0, end: 1, label: 'error' }] }],
    [/rationale is missing/, { rationale: '   ' }],
    [/needs 10 characters at least; it has 5/, { rationale: 'Short' }],
    [/confidence is not given/, { confidence: undefined }],
    [/no "own reading"/, { ownReading: 'Mine' }],
  ])('%s', (problem, change) => {
    expect(sentenceOf({ ...WHOLE, ...change } as Answer, FULL, 2)).toMatch(problem);
  });

  it('is told by a code and what the sentence is filled with, and by the dimension it is about', () => {
    expect(answerProblem({ ...WHOLE, rationale: 'Short' }, FULL, 2)).toEqual({
      code: 'rationaleShort',
      values: { least: 10, length: 5 },
    });
    const honest = { outcome: 'prefer', side: 0, strength: 2 } as const;
    expect(answerProblem({ ...WHOLE, dimensions: { honest } }, FULL, 2)).toEqual({
      code: 'beyondSteps',
      values: { strength: 2, steps: 1 },
      within: 'Honest',
    });
  });

  it.each<[problem: RegExp | undefined, ranks: number[], tie: boolean]>([
    [undefined, [2, 0, 1], false],
    [undefined, [0, 1, 0], true],
    [undefined, [0, 0, 0], true],
    [/no two answers share a place/, [0, 1, 0], false],
    [/leave no gap/, [0, 2, 2], true],
    [/a place for each of the 3 answers, not 2/, [0, 1], true],
  ])('of a ranking: %s for %j', (problem, ranks, tie) => {
    const scheme: LabelScheme = { ...RANKING, outcomes: { tie, cannot_judge: true } };
    const found = sentenceOf({ outcome: 'ranking', ranks }, scheme, 3);
    if (problem) expect(found).toMatch(problem);
    else expect(found).toBeUndefined();
  });

  it('wants two different answers as best and worst', () => {
    const said = (best: number, worst: number) =>
      sentenceOf({ outcome: 'best_worst', best, worst }, BEST_WORST, 4);
    expect(said(0, 3)).toBeUndefined();
    expect(said(1, 1)).toMatch(/must be two/);
    expect(said(0, 4)).toMatch(/no side 4/);
    expect(sentenceOf({ outcome: 'cannot_judge' }, BEST_WORST, 4)).toMatch(/no "cannot_judge"/);
    expect(sentenceOf({ outcome: 'tie' }, RANKING, 3)).toMatch(/no "tie"/);
  });

  it('reads a scheme stored before there was anything beside the outcome', () => {
    const stored = { kind: 'pairwise', steps: 3, outcomes: DEFAULT_LABEL_SCHEME.outcomes };
    expect(labelSchemeSchema.parse(stored)).toEqual(DEFAULT_LABEL_SCHEME);
  });
});
