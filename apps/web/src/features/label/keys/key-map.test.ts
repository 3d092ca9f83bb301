import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LABEL_SCHEME,
  type LabelScheme,
  type PairwiseScheme,
} from '@touchstone/domain/label/label-scheme';
import { answerProblem } from '@touchstone/domain/judgment/answer-problem';
import { changeKey } from './change-key';
import { DESK_COMMANDS, keysChange, keysWith } from './desk-commands';
import { commandOf, commandsUnder, outcomeChoices, strengthChoices } from './key-map';
import { pressedKey } from './pressed-key';

const scheme = (steps: number, outcomes: Partial<PairwiseScheme['outcomes']> = {}): PairwiseScheme => ({
  ...DEFAULT_LABEL_SCHEME,
  steps,
  outcomes: { ...DEFAULT_LABEL_SCHEME.outcomes, ...outcomes },
});

describe('the keys of a scheme', () => {
  it.each([
    [1, ['1 A1', '2 B1']],
    [2, ['1 A2', '2 A1', '3 B1', '4 B2']],
    [3, ['1 A3', '2 A2', '3 A1', '4 B1', '5 B2', '6 B3']],
    [4, ['1 A4', '2 A3', '3 A2', '4 A1', '5 B1', '6 B2', '7 B3', '8 B4']],
  ])('with %i steps run from A by far to B by far', (steps, expected) => {
    const drawn = strengthChoices(steps).map(({ key, answer }) =>
      answer.outcome === 'prefer' ? `${key} ${'AB'[answer.side] ?? ''}${answer.strength}` : key,
    );
    expect(drawn).toEqual(expected);
  });

  it.each([1, 2, 3, 4])(
    'with %i steps give only answers that the scheme allows, each under its own key',
    (steps) => {
      const choices = [...strengthChoices(steps), ...outcomeChoices(scheme(steps))];
      expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
      for (const { key, answer } of choices) {
        expect(answerProblem(answer, scheme(steps), 2)).toBeUndefined();
        expect(commandOf(key, scheme(steps))).toEqual({ kind: 'answer', answer });
      }
    },
  );

  it('leave out what the scheme does not have', () => {
    const narrow = scheme(1, { both_good: false, cannot_judge: false });
    expect(outcomeChoices(narrow).map(({ key }) => key)).toEqual(['T', 'B']);
    for (const key of ['G', 'N', '3', '9', 'Y']) expect(commandOf(key, narrow)).toBeUndefined();
    expect(commandOf('S', narrow)).toEqual({ kind: 'skip' });
  });
});

const ranking: LabelScheme = {
  ...DEFAULT_LABEL_SCHEME,
  kind: 'ranking',
  outcomes: { tie: true, cannot_judge: true },
};

describe('the keys of a person', () => {
  it('are those from the start, but for what was changed', () => {
    const keys = keysWith({
      tie: 'Y',
      skip: 'O',
      keep: 'W',
      nonsense: 'P',
      undo: '',
      layout: 'D',
      report: '7',
    });
    expect(keys).toEqual({ ...DESK_COMMANDS, tie: 'Y', skip: 'O' });
    expect(commandOf('Y', scheme(3), keys)).toEqual({ kind: 'answer', answer: { outcome: 'tie' } });
    expect(commandOf('T', scheme(3), keys)).toBeUndefined();
    expect(commandOf('Ctrl+Z', scheme(3), keysWith({ undo: 'Y' }))).toEqual({ kind: 'undo' });
  });

  it('follow to every control: a changed digit is the key of its strength', () => {
    expect(strengthChoices(1, keysWith({ choice_1: 'A' })).map(({ key }) => key)).toEqual(['A', '2']);
  });

  it('never do two things: a taken key is refused, or swapped when asked', () => {
    const keys = keysWith();
    expect(changeKey(keys, 'tie', 'S', false)).toBeUndefined();
    expect(changeKey(keys, 'tie', 'S', true)).toEqual({ ...keys, tie: 'S', skip: 'T' });
    expect(changeKey(keys, 'tie', 'O', false)).toEqual({ ...keys, tie: 'O' });
    expect(changeKey(keys, 'skip', 'D', true)).toBeUndefined();
    expect(changeKey(keys, 'skip', '1', true)).toBeUndefined();
    expect(changeKey(keys, 'both_good', '9', true)).toEqual({ ...keys, both_good: '9', choice_9: 'G' });
    expect(changeKey(keys, 'tie', 'Esc', true)).toBeUndefined();
    expect(changeKey(keys, 'keep', 'X', false)).toBeUndefined();
  });

  it('are stored as what differs, and taken back to the start by null', () => {
    expect(keysChange(keysWith({ tie: 'Y' }))).toMatchObject({ tie: 'Y', skip: null });
  });

  it('leave the digits to the cards where answers are ranked', () => {
    expect(commandOf('4', ranking)).toBeUndefined();
    for (const key of ['G', 'T', 'W', 'M', ']']) expect(commandOf(key, ranking)).toBeUndefined();
    expect(commandOf('N', ranking)).toEqual({ kind: 'answer', answer: { outcome: 'cannot_judge' } });
    expect(commandsUnder(ranking)).not.toContain('choice_1');
    expect(commandsUnder(scheme(2)).slice(0, 5)).toEqual([
      'choice_1',
      'choice_2',
      'choice_3',
      'choice_4',
      'tie',
    ]);
  });
});

describe('a pressed key', () => {
  const press = (more: Partial<KeyboardEvent>) =>
    pressedKey({
      key: '',
      code: '',
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      ...more,
    });

  it('counts digits by their place: a French keyboard types & on 1', () => {
    expect(press({ key: '&', code: 'Digit1' })).toBe('1');
    expect(press({ key: '4', code: 'Numpad4' })).toBe('4');
  });

  it('counts letters by what they type, or by place where that is no Latin letter', () => {
    expect(press({ key: 't', code: 'KeyT' })).toBe('T');
    expect(press({ key: 'g', code: 'KeyU' })).toBe('G');
    expect(press({ key: 'т', code: 'KeyN' })).toBe('N');
    expect(press({ key: 'Process', code: 'KeyS' })).toBe('S');
  });

  it('leaves the browser its shortcuts, all but undo', () => {
    expect(press({ key: 't', code: 'KeyT', ctrlKey: true })).toBeUndefined();
    expect(press({ key: '1', code: 'Digit1', altKey: true })).toBeUndefined();
    expect(press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })).toBeUndefined();
    expect(press({ key: 'z', code: 'KeyZ', metaKey: true })).toBe('Ctrl+Z');
    expect(press({ key: 'Enter', code: 'Enter', ctrlKey: true })).toBe('Enter');
    expect(press({ key: 'F5', code: 'F5' })).toBeUndefined();
  });
});
