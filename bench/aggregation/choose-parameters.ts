import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import type { DawidSkenePrior } from '@touchstone/stats/aggregation/dawid-skene-prior';
import { weightedMajority } from '@touchstone/stats/aggregation/weighted-majority';
import { hideVotes } from './hide-votes';
import { judgeHidden, type Predict } from './judge-hidden';
import { smoothedShares } from './smoothed-shares';
import { ukpHalf } from './ukp-half';

const SMOOTHINGS = [1, 1.5, 2, 3, 4, 6, 8];
const RIGHT = [2, 4, 8, 16, 32];
const WRONG = [1, 2, 4, 8, 16];

export interface Parameters {
  prior: DawidSkenePrior;
  /** Of the majority's shares, and of the weighted majority's. */
  smoothing: number;
  weightedSmoothing: number;
}

/** What loses least on the hidden votes of the half of UKP's debates on which no method is judged. */
export function chooseParameters(): Parameters {
  const { table } = ukpHalf('chosen_on');
  const { hidden, rest } = hideVotes(table);
  const lossOf = (predict: Predict) => judgeHidden(hidden, predict).loss.reduce((sum, loss) => sum + loss, 0);
  const { weight } = weightedMajority(rest);
  const equal = new Float64Array(table.raters).fill(1);
  const priors = RIGHT.flatMap((right) => WRONG.map((wrong) => ({ right, wrong, label: 1 })));
  return {
    prior: least(priors, (prior) => lossOf(dawidSkene(rest, { prior }).predict)),
    smoothing: least(SMOOTHINGS, (tried) => lossOf(smoothedShares(rest, equal, tried))),
    weightedSmoothing: least(SMOOTHINGS, (tried) => lossOf(smoothedShares(rest, weight, tried))),
  };
}

function least<Value>(values: readonly Value[], lossOf: (value: Value) => number): Value {
  const losses = values.map((value) => ({ value, loss: lossOf(value) }));
  return losses.reduce((best, tried) => (tried.loss < best.loss ? tried : best)).value;
}
