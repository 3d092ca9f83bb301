import type { HiddenVote } from './hide-votes';
import { LABELS } from './ukp-half';

/** The chance that a method gives this label of this rater's vote on an item. */
export type Predict = (item: number, rater: number, label: number) => number;

/** Of each hidden vote, the log loss of what the method says of it, and whether its likeliest label is the vote's. */
export function judgeHidden(
  hidden: readonly HiddenVote[],
  predict: Predict,
): { loss: Float64Array; right: Float64Array } {
  const loss = new Float64Array(hidden.length);
  const right = new Float64Array(hidden.length);
  for (const [at, { item, rater, label }] of hidden.entries()) {
    const chances = LABELS.map((_, other) => predict(item, rater, other));
    const best = Math.max(...chances);
    const own = chances[label] ?? 0;
    loss[at] = -Math.log(own);
    // Of labels that are as likely, each is a part of the guess.
    right[at] = own === best ? 1 / chances.filter((chance) => chance === best).length : 0;
  }
  return { loss, right };
}
