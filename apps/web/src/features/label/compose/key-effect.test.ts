import { describe, expect, it } from 'vitest';
import { labelSchemeSchema, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { completeAnswer } from './complete-answer';
import type { Draft } from './draft';
import { chooseOutcome } from './draft-changes';
import { commandOf } from '../keys/key-map';
import { commandEffect } from './command-effect';
import { keyEffect } from './key-effect';
import { nextOpenStop, type Stop } from './stops';

const parse = (scheme: object): LabelScheme => labelSchemeSchema.parse(scheme);
const outcomes = { tie: true, both_good: true, both_bad: true, cannot_judge: true };

/** Presses keys one after the other, those of the questions before those of the desk, going on to the next open question as the desk does. */
function type(scheme: LabelScheme, arity: number, keys: string, start: Draft = {}) {
  let draft = start;
  let stop: Stop = nextOpenStop(draft, scheme, arity) ?? { question: 'outcome' };
  let held: number | undefined;
  for (const key of keys.split(' ').filter((one) => one !== '')) {
    const place = { scheme, arity, draft, stop, held };
    const command = commandOf(key, scheme);
    const effect = keyEffect(key, place) ?? (command && commandEffect(command, place));
    if (effect?.kind === 'draft') {
      draft = effect.draft;
      if (effect.settles) stop = nextOpenStop(draft, scheme, arity, stop) ?? stop;
    } else if (effect?.kind === 'hold') held = effect.side;
    else if (effect?.kind === 'stop') stop = effect.stop;
  }
  return { draft, stop, held };
}

describe('keys', () => {
  const scheme = parse({
    kind: 'pairwise',
    steps: 3,
    outcomes,
    dimensions: [
      { id: 'safe', name: 'Safe', steps: 1, outcomes: { tie: true, cannot_judge: false }, required: true },
    ],
    ratings: [{ id: 'style', name: 'Style', max: 10, required: false }],
    flags: [{ id: 'rude', name: 'Rude' }],
    rationale: { ask: 'optional', minLength: 0 },
    confidence: 'optional',
  });
  const judged = chooseOutcome({}, { outcome: 'prefer', side: 0, strength: 2 });

  it('answer one question after the other: the digits go where the annotator is', () => {
    const { draft } = type(scheme, 2, '2 0 7 5', judged);
    expect(completeAnswer(draft, scheme, 2)).toEqual({
      outcome: 'prefer',
      side: 0,
      strength: 2,
      dimensions: { safe: { outcome: 'prefer', side: 1, strength: 1 } },
      ratings: { style: [10, 7] },
      confidence: 5,
    });
  });

  it('leave the outcome of a pair, and every other key, to the desk', () => {
    const at = (question: Stop['question']) => ({
      scheme,
      arity: 2,
      draft: {},
      stop: { question },
      held: undefined,
    });
    for (const key of ['1', '6', 'T', 'G', 'B', 'N', 'S', 'U', 'Esc', 'ArrowDown']) {
      expect(keyEffect(key, at('outcome'))).toBeUndefined();
    }
    expect(keyEffect('G', at('dimension:safe'))).toBeUndefined();
  });

  it('never let a digit that a question does not know fall through to the outcome', () => {
    const { draft } = type(scheme, 2, '6 9', judged);
    expect(draft).toEqual(judged);
  });

  it('go on and back over everything, flags and texts too, and tick flags for the side they are at', () => {
    const start = type(scheme, 2, ']', judged).stop;
    expect(start).toEqual({ question: 'rating:style', side: 0 });
    expect(type(scheme, 2, '] ] ] ] 1', judged).draft.flags).toEqual([[], ['rude']]);
    expect(type(scheme, 2, '[ [ [', judged).stop).toEqual({ question: 'outcome' });
    expect(type(scheme, 2, '2 [ Backspace', judged).draft.dimensions).toEqual({});
  });

  it('rank: pick up by letter, place by digit, move by arrow, tie by =, take out by Backspace', () => {
    const ranking = parse({ kind: 'ranking', outcomes: { tie: true, cannot_judge: true } });
    expect(type(ranking, 4, 'C 1 A 2 B 1 D 4 ArrowUp =').draft).toEqual({
      outcome: 'ranking',
      ranks: [2, 0, 1, 1],
    });
    expect(type(ranking, 3, '1').draft).toEqual({});
    expect(type(ranking, 3, 'A 1 B 2 B =').draft.ranks).toEqual([0, 1, null]);
    expect(type(ranking, 3, 'A 1 Backspace').draft.ranks).toEqual([null, null, null]);
    expect(type(ranking, 3, 'B Esc').held).toBeUndefined();
    const strict = parse({ kind: 'ranking', outcomes: { tie: false, cannot_judge: false } });
    expect(type(strict, 3, 'A 1 B 2 = N').draft).toEqual({ outcome: 'ranking', ranks: [0, 1, null] });
    // Letters with Shift, and those beyond the last answer, are the desk's.
    const place = { scheme: ranking, arity: 3, draft: {}, stop: { question: 'outcome' } as const, held: 0 };
    expect(keyEffect('Shift+C', place)).toBeUndefined();
    expect(keyEffect('D', place)).toBeUndefined();
  });

  it('are labels for a passage that is selected, wherever one is, and go back to the question behind it', () => {
    const marked = parse({ ...scheme, spans: [{ id: 'error', name: 'Error' }] });
    const place = {
      scheme: marked,
      arity: 2,
      draft: {},
      stop: { question: 'outcome' } as const,
      held: undefined,
    };
    expect(keyEffect('1', { ...place, selected: true })).toEqual({ kind: 'mark', label: 'error' });
    // No label is on it: it must not judge the pair either.
    expect(keyEffect('2', { ...place, selected: true })).toEqual({ kind: 'stop', stop: place.stop });
    expect(keyEffect('Esc', { ...place, selected: true })).toEqual({ kind: 'deselect' });
    expect(keyEffect('1', place)).toBeUndefined();
  });

  it('name the best by its letter and the worst with Shift', () => {
    const bestWorst = parse({ kind: 'best_worst', outcomes: { cannot_judge: true } });
    expect(completeAnswer(type(bestWorst, 5, 'E Shift+B').draft, bestWorst, 5)).toEqual({
      outcome: 'best_worst',
      best: 4,
      worst: 1,
    });
    expect(type(bestWorst, 3, 'A N').draft.outcome).toBe('cannot_judge');
  });
});
