import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownOrder } from '../assignment/shown-order';
import { DEFAULT_LABEL_SCHEME, type LabelScheme } from '../label/label-scheme';
import type { Answer } from './answer';
import { answerProblem } from './answer-problem';
import { toAnswer, toStoredAnswer } from './stored-answer';

const PAIRS: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  dimensions: [
    { id: 'honest', name: 'Honest', steps: 4, outcomes: { tie: true, cannot_judge: true }, required: false },
  ],
  ratings: [{ id: 'fluency', name: 'Fluency', max: 5, required: false }],
  flags: [
    { id: 'unsafe', name: 'Unsafe' },
    { id: 'wrong', name: 'Wrong' },
  ],
  spans: [{ id: 'error', name: 'Error' }],
  rationale: { ask: 'optional', minLength: 0 },
  confidence: 'optional',
  ownReading: { ask: 'optional', minLength: 0 },
};
const RANKING: LabelScheme = { ...PAIRS, kind: 'ranking', outcomes: { tie: true, cannot_judge: true } };
const BEST_WORST: LabelScheme = { ...PAIRS, kind: 'best_worst', outcomes: { cannot_judge: true } };

/** Everything beside the outcome, for so many completions. */
const beside = (arity: number) => {
  const side = fc.nat(arity - 1);
  const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: arity, maxLength: arity });
  return fc.record(
    {
      ratings: each(fc.option(fc.integer({ min: 1, max: 5 }))).map((fluency) => ({ fluency })),
      flags: each(fc.subarray(['unsafe', 'wrong'])),
      spans: fc.array(
        fc
          .record(
            { side, message: fc.nat(2), start: fc.nat(50), note: fc.string({ minLength: 1, maxLength: 20 }) },
            { requiredKeys: ['side', 'message', 'start'] },
          )
          .map((span) => ({ ...span, end: span.start + 1, label: 'error' })),
        { minLength: 1, maxLength: 4 },
      ),
      rationale: fc.string({ minLength: 1 }),
      confidence: fc.integer({ min: 1, max: 5 }),
      ownReading: fc.string({ minLength: 1 }),
    },
    { requiredKeys: [] },
  );
};

const preference = (steps: number) =>
  fc.record({
    outcome: fc.constant('prefer' as const),
    side: fc.nat(1),
    strength: fc.integer({ min: 1, max: steps }),
  });

/** Any gapless ranking: the places of random scores. */
const ranks = (arity: number) =>
  fc.array(fc.nat(4), { minLength: arity, maxLength: arity }).map((scores) => {
    const used = [...new Set(scores)].sort((a, b) => a - b);
    return scores.map((score) => used.indexOf(score));
  });

interface Case {
  scheme: LabelScheme;
  arity: number;
  answer: Answer;
}

const cases: fc.Arbitrary<Case> = fc.oneof(
  fc
    .tuple(
      fc.oneof(preference(3), fc.constant({ outcome: 'both_bad' as const })),
      fc.option(preference(4), { nil: undefined }),
      beside(2),
    )
    .map(([said, honest, more]) => ({
      scheme: PAIRS,
      arity: 2,
      answer: { ...said, ...(honest && { dimensions: { honest } }), ...more },
    })),
  fc
    .integer({ min: 3, max: 9 })
    .chain((arity) => fc.tuple(fc.constant(arity), ranks(arity), beside(arity)))
    .map(([arity, places, more]) => ({
      scheme: RANKING,
      arity,
      answer: { outcome: 'ranking' as const, ranks: places, ...more },
    })),
  fc
    .integer({ min: 3, max: 5 })
    .chain((arity) =>
      fc.tuple(fc.constant(arity), fc.shuffledSubarray([0, 1, 2], { minLength: 2 }), beside(arity)),
    )
    .map(([arity, [best = 0, worst = 1], more]) => ({
      scheme: BEST_WORST,
      arity,
      answer: { outcome: 'best_worst' as const, best, worst, ...more },
    })),
);

describe('an answer, stored by canonical ordinal', () => {
  it('comes back as it was said, in whatever order the completions were shown', () => {
    fc.assert(
      fc.property(cases, fc.nat(8), ({ scheme, arity, answer }, rotation) => {
        expect(answerProblem(answer, scheme, arity)).toBeUndefined();
        const shown = shownOrder(arity, rotation);
        expect(toAnswer(toStoredAnswer(answer, scheme, shown), shown)).toEqual(answer);
      }),
    );
  });

  it('says the same of the same completions, wherever they are shown', () => {
    fc.assert(
      fc.property(cases, fc.nat(8), ({ scheme, arity, answer }, rotation) => {
        const canonical = shownOrder(arity, 0);
        const shown = shownOrder(arity, rotation);
        const stored = toStoredAnswer(answer, scheme, shown);
        // Said of the same completions in canonical order it must be stored as the same.
        const moved = toAnswer(stored, canonical);
        expect(toStoredAnswer(moved, scheme, canonical)).toEqual(stored);
        if (answer.outcome === 'prefer') expect(stored.preferred).toBe(shown[answer.side]);
        if (answer.outcome === 'ranking') {
          answer.ranks.forEach((rank, side) => {
            expect(stored.ranks[shown[side] ?? -1]).toBe(rank);
          });
        }
        if (answer.flags) expect(stored.attributes?.flags?.[shown[0] ?? -1]).toEqual(answer.flags[0]);
      }),
    );
  });
});
