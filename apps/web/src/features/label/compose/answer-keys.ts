import type { DeskKeys } from '../keys/desk-commands';
import type { Draft } from './draft';
import type { Effect } from './effect';
import { bestWorstKeys } from './best-worst-keys';
import { panelKeys } from './panel-keys';
import type { Question } from './questions';
import { rankingKeys } from './ranking-keys';
import type { Stop } from './stops';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';

/** Where a key is pressed. */
export interface KeyPlace {
  scheme: LabelScheme;
  arity: number;
  draft: Draft;
  stop: Stop;
  /** The completion of a ranking that was picked up. */
  held: number | undefined;
}

/** What keys do at a question. They stay as they are: they are the letters, places and numbers they stand for. */
export interface AnswerKeys {
  /** Names it in words (`labelCompose.keys`). */
  does:
    | 'say'
    | 'takeBack'
    | 'tick'
    | 'mark'
    | 'hold'
    | 'place'
    | 'earlier'
    | 'later'
    | 'tie'
    | 'takeOut'
    | 'putDown'
    | 'best'
    | 'worst';
  /** As typed, letters capital; `Shift+` before a letter that is typed with it. */
  keys: readonly string[];
  /** @returns undefined where the key of that place in `keys` means nothing now */
  effect: (at: number, place: KeyPlace) => Effect | undefined;
}

/**
 * Every key that a question knows: `keyEffect` runs them and the sheet of keys lists them. The outcome of a pair has none here:
 * its keys are the desk's own and can be changed.
 */
export function answerKeysOf(question: Question, arity: number, keys: DeskKeys): AnswerKeys[] {
  switch (question.kind) {
    case 'preference':
      return [];
    case 'ranking':
      return rankingKeys(arity, question.outcomes.tie);
    case 'bestWorst':
      return bestWorstKeys(arity);
    default:
      return panelKeys(question, keys);
  }
}
