import type { AgreementStatistic } from '@touchstone/stats/agreement/agreement-statistic';
import { bootstrapAgreement } from '@touchstone/stats/agreement/bootstrap-agreement';
import { bootstrapPair } from '@touchstone/stats/agreement/bootstrap-pair';
import { cohenKappa, cohenKappaInterval } from '@touchstone/stats/agreement/cohen-kappa';
import { countPatterns } from '@touchstone/stats/agreement/count-patterns';
import { fleissKappa } from '@touchstone/stats/agreement/fleiss-kappa';
import { gwetAc2, gwetAc2Interval } from '@touchstone/stats/agreement/gwet-ac2';
import { krippendorffAlpha } from '@touchstone/stats/agreement/krippendorff-alpha';
import { raterPairs } from '@touchstone/stats/agreement/rater-pairs';
import { rawAgreement } from '@touchstone/stats/agreement/raw-agreement';
import type { VoteTable } from '@touchstone/stats/votes/vote-table';
import type { CoverageCase } from './coverage-case';

const ITEMS = 150;
/** What resampling kappa needs: see `LIMIT_CASES`. */
const MORE_ITEMS = 300;
const RESAMPLES = 400;
const LABELS = [0.5, 0.3, 0.2] as const;
const ACCURACY = 0.75;
const POPULATION = `items of three labels (true shares ${LABELS.join(', ')}); each rater says the true one with chance ${ACCURACY}, else one of the others`;

const chance = (truth: number, said: number) => (truth === said ? ACCURACY : (1 - ACCURACY) / 2);

/** Every possible item of so many raters with its chance: the population itself, as a table of one item each. */
function population(raters: number): { table: VoteTable; chances: number[] } {
  const items = LABELS.length ** raters;
  const said = (item: number, rater: number) => Math.floor(item / LABELS.length ** rater) % LABELS.length;
  const chances = Array.from({ length: items }, (_, item) =>
    LABELS.reduce((sum, share, truth) => {
      const each = Array.from({ length: raters }, (_, rater) => chance(truth, said(item, rater)));
      return sum + share * each.reduce((product, own) => product * own, 1);
    }, 0),
  );
  return { table: table(items, raters, said), chances };
}

function table(items: number, raters: number, said: (item: number, rater: number) => number): VoteTable {
  const item = Int32Array.from({ length: items * raters }, (_, vote) => Math.floor(vote / raters));
  const rater = item.map((_, vote) => vote % raters);
  const label = item.map((of, vote) => said(of, rater[vote] ?? 0));
  return { items, raters, labels: LABELS.length, item, rater, label };
}

function sample(random: () => number, raters: number, items = ITEMS): VoteTable {
  const truths = Array.from({ length: items }, () => pick(random(), LABELS));
  return table(items, raters, (item) => {
    const truth = truths[item] ?? 0;
    return pick(
      random(),
      LABELS.map((_, said) => chance(truth, said)),
    );
  });
}

function pick(at: number, shares: readonly number[]): number {
  let sum = 0;
  return Math.max(
    0,
    shares.findIndex((share) => (sum += share) > at),
  );
}

/** The figure of the whole population: so many items that nothing is left of the sample. */
function truthOf(statistic: AgreementStatistic): number {
  const { table: all, chances } = population(3);
  const patterns = countPatterns(all);
  const times = new Float64Array(patterns.times.length);
  chances.forEach((own, item) => {
    const pattern = patterns.patternOf[item] ?? 0;
    times[pattern] = (times[pattern] ?? 0) + own * 1e12;
  });
  return statistic(patterns, times) ?? NaN;
}

const unitOf = (items: number) => `the item with its votes, ${items} a sample`;
const drawn = { population: `three raters; ${POPULATION}`, unit: unitOf(ITEMS) };

const bySampling = (name: string, statistic: AgreementStatistic): CoverageCase => ({
  ...drawn,
  name: `${name}, bootstrap`,
  truth: { what: 'the figure over all 27 possible items by their chances', value: truthOf(statistic) },
  interval: (random, seed) =>
    bootstrapAgreement(countPatterns(sample(random, 3)), [statistic], { seed, resamples: RESAMPLES })[0] ??
    null,
});

function pairTruth(): number {
  const { table: all, chances } = population(2);
  return (
    cohenKappa({
      first: Int32Array.from(chances, (_, item) => all.label[2 * item] ?? 0),
      second: Int32Array.from(chances, (_, item) => all.label[2 * item + 1] ?? 0),
      count: Float64Array.from(chances),
    }) ?? NaN
  );
}

const drawnPair = {
  population: `two raters; ${POPULATION}`,
  truth: { what: 'kappa over all 9 possible items by their chances', value: pairTruth() },
};
const pairOf = (random: () => number, items = ITEMS) => raterPairs(sample(random, 2, items))[0]?.table;

const kappaBySampling = (items: number): CoverageCase => ({
  ...drawnPair,
  unit: unitOf(items),
  name: `Cohen's kappa, bootstrap, ${items} items`,
  interval: (random, seed) => {
    const pair = pairOf(random, items);
    return pair ? bootstrapPair(pair, cohenKappa, { seed, resamples: RESAMPLES }) : null;
  },
});

export const AGREEMENT_CASES: CoverageCase[] = [
  {
    ...drawn,
    name: 'AC2, closed form',
    truth: { what: 'AC2 over all 27 possible items by their chances', value: truthOf(gwetAc2) },
    interval: (random) => gwetAc2Interval(countPatterns(sample(random, 3))),
  },
  {
    ...drawnPair,
    unit: unitOf(ITEMS),
    name: "Cohen's kappa, closed form",
    interval: (random) => {
      const pair = pairOf(random);
      return pair ? cohenKappaInterval(pair) : null;
    },
  },
  kappaBySampling(MORE_ITEMS),
  bySampling('raw agreement', rawAgreement),
  bySampling("Fleiss' kappa", fleissKappa),
  bySampling('AC2', gwetAc2),
  bySampling('nominal alpha', krippendorffAlpha({ metric: 'nominal' })),
  bySampling('ordinal alpha', krippendorffAlpha({ metric: 'ordinal', order: [0, 1, 2] })),
  bySampling('interval alpha', krippendorffAlpha({ metric: 'interval', values: [0, 1, 2] })),
];

/** Where few items may be too few: how far they fall short is measured on more replications, and no part of what must lie in the band. */
export const LIMIT_CASES: CoverageCase[] = [kappaBySampling(50), kappaBySampling(ITEMS)];
