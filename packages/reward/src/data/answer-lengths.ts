import { completionText } from './message';
import type { PreferencePair } from './preference-pair';

/** How long the two answers of a pair are, in UTF-16 code units: all that the baselines look at. */
export interface AnswerLengths {
  chosenLength: number;
  rejectedLength: number;
}

export function answerLengths({ chosen, rejected }: PreferencePair): AnswerLengths {
  return { chosenLength: completionText(chosen).length, rejectedLength: completionText(rejected).length };
}
