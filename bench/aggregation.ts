import { bradleyTerryRaters } from '@touchstone/stats/aggregation/bradley-terry-raters';
import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import { weightedMajority } from '@touchstone/stats/aggregation/weighted-majority';
import { percentileInterval } from '@touchstone/stats/interval/percentile-interval';
import { sfc32 } from '@touchstone/stats/random/sfc32';
import { ukpVotes } from '@touchstone/stats/testing/test-data';
import { Names, VoteColumns } from '@touchstone/stats/votes/vote-columns';
import { selectVotes } from '@touchstone/stats/votes/select-votes';
import { votesByItem } from '@touchstone/stats/votes/votes-by-item';

const LABELS = [0, 1, 2];
const SMOOTHING = 3;
const RESAMPLES = 1000;

/**
 * One vote of each of UKP's comparisons hidden, methods fitted on the rest, judged by what they say of the hidden one. The
 * ratio is log loss of Dawid-Skene to that of the majority's shares, smoothed towards the shares of labels.
 */
export function aggregation(): Promise<void> {
  const columns = new VoteColumns();
  for (const label of ['a', 'b', 'tie']) columns.labelNames.numberOf(label);
  const names = new Names();
  const [first, second]: [number[], number[]] = [[], []];
  for (const { debate, a, b, worker, vote } of ukpVotes()) {
    columns.add(`${debate}/${a}/${b}`, worker, vote);
    if (columns.itemNames.all.length === first.length) continue;
    first.push(names.numberOf(`${debate}/${a}`));
    second.push(names.numberOf(`${debate}/${b}`));
  }
  const table = columns.table();
  const random = sfc32(1);
  const { starts, votes } = votesByItem(table);
  const hidden = Array.from({ length: table.items }, (_, item) => {
    const own = votes.subarray(starts[item], starts[item + 1]);
    return own[Math.floor(random() * own.length)] ?? 0;
  });
  const isHidden = new Set(hidden);
  const rest = selectVotes(table, (vote) => !isHidden.has(vote));
  const shares = LABELS.map((label) => rest.label.filter((own) => own === label).length / rest.label.length);
  const { weight } = weightedMajority(rest);
  const smoothed = (weightOf: (rater: number) => number) => {
    const sums = new Float64Array(LABELS.length * table.items);
    rest.item.forEach((item, vote) => {
      const at = LABELS.length * item + (rest.label[vote] ?? 0);
      sums[at] = (sums[at] ?? 0) + weightOf(rest.rater[vote] ?? 0);
    });
    return (item: number, _: number, label: number) => {
      const own = (of: number) => sums[LABELS.length * item + of] ?? 0;
      const total = LABELS.reduce((sum, other) => sum + own(other), 0);
      return (own(label) + SMOOTHING * (shares[label] ?? 0)) / (total + SMOOTHING);
    };
  };
  const skene = dawidSkene(rest);
  const rated = bradleyTerryRaters(rest, {
    completions: names.all.length,
    first: Int32Array.from(first),
    second: Int32Array.from(second),
  });
  const methods = {
    majority: smoothed(() => 1),
    weighted_majority: smoothed((rater) => weight[rater] ?? 0),
    dawid_skene: skene.predict,
    bradley_terry_raters: rated.predict,
  };
  const losses = Object.entries(methods).map(([name, predict]) => {
    const each = hidden.map((vote) => {
      const chances = LABELS.map((label) => predict(table.item[vote] ?? 0, table.rater[vote] ?? 0, label));
      const own = chances[table.label[vote] ?? 0] ?? 0;
      const leaders = chances.filter((chance) => chance === Math.max(...chances)).length;
      return { loss: -Math.log(own), right: own === Math.max(...chances) ? 1 / leaders : 0 };
    });
    const loss = meanWithInterval(each.map((one) => one.loss));
    const right = meanWithInterval(each.map((one) => one.right));
    console.log(`${name}: log loss ${loss.text}, accuracy ${right.text}, ${hidden.length} hidden votes`);
    return loss.mean;
  });
  const [majority = NaN, weighted = NaN, ds = NaN, bt = NaN] = losses;
  console.log(
    `aggregation ratio=${(ds / majority).toFixed(3)} majority=${majority.toFixed(4)} weighted_majority=${weighted.toFixed(4)} dawid_skene=${ds.toFixed(4)} bradley_terry_raters=${bt.toFixed(4)}`,
  );
  return Promise.resolve();
}

function meanWithInterval(values: readonly number[]): { mean: number; text: string } {
  const random = sfc32(2);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (const _ of values) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  });
  const ci95 =
    percentileInterval(means)
      ?.map((end) => end.toFixed(4))
      .join(', ') ?? '';
  return { mean, text: `${mean.toFixed(4)} [${ci95}]` };
}
