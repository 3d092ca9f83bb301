import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSchema, type Answer } from '@touchstone/domain/judgment/answer';
import { answerProblem } from '@touchstone/domain/judgment/answer-problem';
import { ARITY_OF_KIND, labelSchemeSchema, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { completeAnswer } from './complete-answer';
import { draftOf, EMPTY_DRAFT, isEmptyDraft, type Draft } from './draft';
import { fitDraft } from './fit-draft';
import { missing } from './missing';

const IDS = ['x', 'y', 'z'];
const named = fc.constantFrom(...IDS).map((id) => ({ id, name: id.toUpperCase() }));
const unique = <T extends { id: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 3, selector: ({ id }) => id });
const ask = fc.constantFrom('off', 'optional', 'required');
const askText = fc.record({ ask, minLength: fc.constantFrom(0, 3) });
const steps = fc.integer({ min: 1, max: 4 });
const flag = fc.boolean();

const extras = {
  ratings: unique(
    fc.tuple(named, flag, fc.integer({ min: 2, max: 10 })).map(([name, required, max]) => ({
      ...name,
      required,
      max,
    })),
  ),
  flags: unique(named),
  spans: unique(named),
  rationale: askText,
  confidence: ask,
  ownReading: askText,
};
const dimension = fc
  .tuple(named, steps, fc.record({ tie: flag, cannot_judge: flag }), flag)
  .map(([name, scale, outcomes, required]) => ({ ...name, steps: scale, outcomes, required }));
const anyScheme: fc.Arbitrary<LabelScheme> = fc
  .oneof(
    fc.record({
      kind: fc.constant('pairwise'),
      steps,
      outcomes: fc.record({ tie: flag, both_good: flag, both_bad: flag, cannot_judge: flag }),
      dimensions: unique(dimension),
      ...extras,
    }),
    fc.record({
      kind: fc.constant('ranking'),
      outcomes: fc.record({ tie: flag, cannot_judge: flag }),
      ...extras,
    }),
    fc.record({ kind: fc.constant('best_worst'), outcomes: fc.record({ cannot_judge: flag }), ...extras }),
  )
  .map((scheme) => labelSchemeSchema.parse(scheme));
const withArity = anyScheme.chain((scheme) => {
  const { min, max } = ARITY_OF_KIND[scheme.kind];
  return fc.integer({ min, max }).map((arity) => ({ scheme, arity }));
});

const side = fc.integer({ min: 0, max: 8 });
const text = fc.constantFrom('', '  ', 'ab', 'Because it is right.');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const rank = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null });
/** Drafts of any scheme: mostly of another one than they are read under. */
const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    outcome: maybe(
      fc.constantFrom(
        ...(['prefer', 'tie', 'both_good', 'both_bad', 'cannot_judge', 'ranking', 'best_worst'] as const),
      ),
    ),
    side: maybe(side),
    strength: maybe(steps),
    ranks: maybe(fc.array(rank, { minLength: 2, maxLength: 9 })),
    best: maybe(side),
    worst: maybe(side),
    dimensions: maybe(
      fc.dictionary(
        fc.constantFrom(...IDS),
        fc.oneof(
          fc.record({ outcome: fc.constant('prefer' as const), side, strength: steps }),
          fc.record({ outcome: fc.constantFrom('tie' as const, 'cannot_judge' as const) }),
        ),
      ),
    ),
    ratings: maybe(
      fc.dictionary(
        fc.constantFrom(...IDS),
        fc.array(fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }), { minLength: 9, maxLength: 9 }),
      ),
    ),
    flags: maybe(fc.array(fc.uniqueArray(fc.constantFrom(...IDS)), { maxLength: 9 })),
    spans: maybe(
      fc.array(
        fc.record({
          side,
          message: fc.constant(0),
          start: fc.integer({ min: 0, max: 5 }),
          end: fc.integer({ min: 1, max: 9 }),
          label: fc.constantFrom(...IDS),
        }),
        { maxLength: 3 },
      ),
    ),
    rationale: maybe(text),
    confidence: maybe(fc.integer({ min: 1, max: 5 })),
    ownReading: maybe(text),
    ownReadingDone: maybe(flag),
  })
  .map((draft) => JSON.parse(JSON.stringify(draft)) as Draft);

describe('a draft', () => {
  it('becomes an answer exactly when nothing is missing, and one that the scheme always allows', () => {
    let answers = 0;
    fc.assert(
      fc.property(withArity, anyDraft, ({ scheme, arity }, draft) => {
        const answer = completeAnswer(draft, scheme, arity);
        expect(answer === undefined).toBe(missing(draft, scheme, arity).length > 0);
        if (!answer) return;
        answers += 1;
        expect(answerProblem(answer, scheme, arity)).toBeUndefined();
        expect(answerSchema.parse(answer)).toEqual(answer);
      }),
      { numRuns: 4000, seed: 7 },
    );
    expect(answers).toBeGreaterThan(200);
  });

  it('is what is stored: as JSON it comes back as it was, and an answer laid open says the same again', () => {
    fc.assert(
      fc.property(withArity, anyDraft, ({ scheme, arity }, draft) => {
        const fit = fitDraft(draft, scheme, arity);
        expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
        expect(fitDraft(fit, scheme, arity)).toEqual(fit);
        const answer = completeAnswer(draft, scheme, arity);
        if (answer) expect(completeAnswer(draftOf(answer), scheme, arity)).toEqual(answer);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('is empty until something is said in it', () => {
    expect(isEmptyDraft(EMPTY_DRAFT)).toBe(true);
    expect(isEmptyDraft({ rationale: '', flags: [[], []], ratings: { x: [null, null] }, spans: [] })).toBe(
      true,
    );
    expect(isEmptyDraft({ ownReadingDone: true })).toBe(false);
    expect(isEmptyDraft({ flags: [[], ['x']] })).toBe(false);
    expect(isEmptyDraft({ side: 0 })).toBe(false);
  });
});

describe('what is missing', () => {
  const scheme = labelSchemeSchema.parse({
    kind: 'pairwise',
    steps: 3,
    outcomes: { tie: true, both_good: true, both_bad: true, cannot_judge: true },
    dimensions: [
      { id: 'safe', name: 'Safe', steps: 1, outcomes: { tie: true, cannot_judge: false }, required: true },
    ],
    ratings: [{ id: 'style', name: 'Style', max: 5, required: true }],
    rationale: { ask: 'optional', minLength: 10 },
    confidence: 'required',
  });

  it('is said question by question, and for which sides', () => {
    expect(missing({ ratings: { style: [null, 4] }, rationale: 'Short' }, scheme, 2)).toEqual([
      { question: 'outcome', need: 'answer' },
      { question: 'dimension:safe', need: 'answer' },
      { question: 'rating:style', need: 'sides', sides: [0] },
      { question: 'rationale', need: 'characters', more: 5 },
      { question: 'confidence', need: 'answer' },
    ]);
  });

  it('is no comparison for who cannot judge, and no length for who writes nothing', () => {
    const answer = completeAnswer({ outcome: 'cannot_judge', confidence: 1, rationale: '  ' }, scheme, 2);
    expect(answer).toEqual({ outcome: 'cannot_judge', confidence: 1 } satisfies Answer);
  });
});
