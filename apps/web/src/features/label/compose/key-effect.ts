import { DESK_COMMANDS, type DeskKeys } from '../keys/desk-commands';
import { DIGITS } from '../keys/digits';
import { answerKeysOf, type KeyPlace } from './answer-keys';
import type { Effect } from './effect';
import { questionsOf, type Question } from './questions';

interface PressedAt extends KeyPlace {
  /** A passage that can be marked is selected: digits are its labels, wherever the annotator was. */
  selected?: boolean;
}

/**
 * What a key means where the annotator is; undefined leaves it to the desk. Digits go to the question one is at, so that
 * "2 5 3 4" answers four in a row; letters it does not know go to the outcome.
 *
 * @param key as typed, letters capital; `Shift+` before a letter that was typed with it
 */
export function keyEffect(key: string, place: PressedAt, keys: DeskKeys = DESK_COMMANDS): Effect | undefined {
  const { scheme, arity, stop, selected = false } = place;
  if (selected && key === 'Esc') return { kind: 'deselect' };
  const questions = questionsOf(scheme);
  const here = selected ? 'spans' : stop.question;
  const at = (question: Question): Effect | undefined => {
    for (const group of answerKeysOf(question, arity, keys)) {
      const effect = group.keys.includes(key) ? group.effect(group.keys.indexOf(key), place) : undefined;
      if (effect) return effect;
    }
    return undefined;
  };
  for (const id of new Set([here, 'outcome'])) {
    const question = questions.find((one) => one.id === id);
    const effect = question && at(question);
    if (effect) return effect;
    // A digit that the question does not know must not fall through to the scale of the outcome.
    if (id !== 'outcome' && DIGITS.includes(key)) return { kind: 'stop', stop };
  }
  return undefined;
}
