import { bradleyTerryRaters } from '@touchstone/stats/aggregation/bradley-terry-raters';
import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import { weightedMajority } from '@touchstone/stats/aggregation/weighted-majority';
import { chooseParameters } from './aggregation/choose-parameters';
import { hideVotes } from './aggregation/hide-votes';
import { judgeHidden, type Predict } from './aggregation/judge-hidden';
import { smoothedShares } from './aggregation/smoothed-shares';
import { ukpHalf } from './aggregation/ukp-half';
import { meanWithInterval } from './mean-with-interval';

/**
 * One vote of each comparison hidden, methods fitted on the rest, judged by what they say of the hidden one, on half of UKP's
 * debates. Priors and smoothing were chosen on the other half in the same run; Dawid-Skene is judged with the product's prior
 * too. The ratio is log loss of Dawid-Skene to that of the majority's shares. Fails when an interval of their difference, on
 * the same votes, holds 0.
 */
export function aggregation(): Promise<void> {
  const { prior, smoothing, weightedSmoothing } = chooseParameters();
  console.log(
    `chosen on the other half: prior of ${String(prior.right)} right and ${String(prior.wrong)} wrong, smoothing by ${String(smoothing)} votes, weighted by ${String(weightedSmoothing)}`,
  );
  const { table, pairs } = ukpHalf('judged_on');
  const { hidden, rest } = hideVotes(table);
  const equal = new Float64Array(table.raters).fill(1);
  const judge = (name: string, predict: Predict) => {
    const { loss, right } = judgeHidden(hidden, predict);
    const [lost, accuracy] = [meanWithInterval(loss), meanWithInterval(right)];
    console.log(
      `${name}: log loss ${lost.text}, accuracy ${accuracy.text}, ${String(hidden.length)} hidden votes`,
    );
    return { name, loss, mean: lost.mean };
  };
  const majority = judge('majority', smoothedShares(rest, equal, smoothing));
  const others = {
    weighted_majority: smoothedShares(rest, weightedMajority(rest).weight, weightedSmoothing),
    dawid_skene: dawidSkene(rest, { prior }).predict,
    dawid_skene_default_prior: dawidSkene(rest).predict,
    bradley_terry_raters: bradleyTerryRaters(rest, pairs).predict,
  };
  const judged = Object.entries(others).map(([name, predict]) => judge(name, predict));
  for (const { name, loss } of judged) {
    const difference = meanWithInterval(loss.map((own, at) => own - (majority.loss[at] ?? 0)));
    console.log(`${name} minus majority: log loss ${difference.text}`);
    const isLess = difference.ci95 !== null && difference.ci95[1] < 0;
    if (name.startsWith('dawid_skene') && !isLess) process.exitCode = 1;
  }
  const skene = judged.find(({ name }) => name === 'dawid_skene');
  console.log(
    `aggregation ratio=${((skene?.mean ?? NaN) / majority.mean).toFixed(3)} ${[majority, ...judged].map(({ name, mean }) => `${name}=${mean.toFixed(4)}`).join(' ')}`,
  );
  return Promise.resolve();
}
