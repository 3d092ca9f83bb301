import type { DeskKeys } from '../keys/desk-commands';
import { DIGITS } from '../keys/digits';
import type { AnswerKeys } from './answer-keys';
import * as change from './draft-changes';
import { changed, settled } from './effect';
import type { Question } from './questions';
import { dimensionChoices } from './scale-choices';

/** What keys do at a question beside the outcome: digits for what lies in a row, Backspace to take it back. */
export function panelKeys(question: Question, keys: DeskKeys): AnswerKeys[] {
  switch (question.kind) {
    case 'dimension': {
      const { id } = question.dimension;
      const choices = dimensionChoices(question.dimension, keys);
      return [
        {
          does: 'say',
          keys: choices.map(({ key }) => key),
          effect: (at, { draft }) => {
            const choice = choices[at];
            return choice && settled(change.chooseDimension(draft, id, choice.answer));
          },
        },
        takeBack(({ draft }) => changed(change.takeBackDimension(draft, id))),
      ];
    }
    case 'rating': {
      const { id, max } = question.rating;
      return [
        {
          does: 'say',
          keys: digits(max),
          effect: (at, { draft, arity, stop }) =>
            settled(change.rate(draft, id, stop.side ?? 0, at + 1, arity)),
        },
        takeBack(({ draft, arity, stop }) => changed(change.rate(draft, id, stop.side ?? 0, null, arity))),
      ];
    }
    case 'flags':
      return [
        {
          does: 'tick',
          keys: digits(question.flags.length),
          effect: (at, { draft, arity, stop }) => {
            const flag = question.flags[at];
            return flag && changed(change.toggleFlag(draft, flag.id, stop.side ?? 0, arity));
          },
        },
      ];
    case 'spans':
      return [
        {
          does: 'mark',
          keys: digits(question.labels.length),
          effect: (at) => {
            const label = question.labels[at];
            return label && { kind: 'mark', label: label.id };
          },
        },
      ];
    case 'confidence':
      return [
        {
          does: 'say',
          keys: digits(5),
          effect: (at, { draft }) => settled(change.setConfidence(draft, at + 1)),
        },
      ];
    default:
      return [];
  }
}

const digits = (count: number): string[] => [...DIGITS.slice(0, count)];

const takeBack = (effect: (place: Parameters<AnswerKeys['effect']>[1]) => ReturnType<AnswerKeys['effect']>) =>
  ({ does: 'takeBack', keys: ['Backspace'], effect: (_, place) => effect(place) }) satisfies AnswerKeys;
