import { agreementTrend } from '@touchstone/stats/bias/agreement-trend';
import { moreWins } from '@touchstone/stats/bias/more-wins';
import type { CoverageCase } from './coverage-case';

const ITEMS = 150;
const RESAMPLES = 400;
const VOTES = 3;

const LONGER_IS_BETTER = 0.6;
const ACCURACY = 0.85;

const FIRST = 0.15;

const RATERS = 20;
const SESSION = 30;
const FALL = 0.004;

export const BIAS_CASES: CoverageCase[] = [
  {
    name: 'share of wins of the longer answer, bootstrap',
    population: `pairs of which the longer is better with chance ${LONGER_IS_BETTER}; each of ${VOTES} votes on a pair finds the better one with chance ${ACCURACY}`,
    unit: `the comparison with its votes, ${ITEMS} a sample`,
    truth: {
      what: 'the chance that a vote is for the longer answer',
      value: LONGER_IS_BETTER * ACCURACY + (1 - LONGER_IS_BETTER) * (1 - ACCURACY),
    },
    interval: (random, seed) => {
      const votes = Array.from({ length: ITEMS }, (_, item) => {
        const isLongerBetter = random() < LONGER_IS_BETTER;
        return Array.from({ length: VOTES }, (_, rater) => {
          const isLonger = random() < ACCURACY === isLongerBetter;
          return { item, rater, chosen: Number(isLonger), rejected: Number(!isLonger) };
        });
      });
      return moreWins(votes.flat(), { seed, resamples: RESAMPLES }).overall.ci95;
    },
  },
  {
    name: 'share of wins of the answer shown first, bootstrap',
    population: `pairs whose sides are drawn for the first vote and turned for each that follows, as the product does it; each of ${VOTES} votes takes the side shown first with chance ${FIRST}, else finds the better answer with chance ${ACCURACY}`,
    unit: `the comparison with its votes, ${ITEMS} a sample`,
    truth: {
      what: 'the chance that a vote is for the answer shown first',
      value: FIRST + (1 - FIRST) / 2,
    },
    interval: (random, seed) => {
      const votes = Array.from({ length: ITEMS }, (_, item) => {
        const isBetterFirst = random() < 0.5;
        return Array.from({ length: VOTES }, (_, rater) => {
          const findsBetter = random() < ACCURACY;
          const isFirst = random() < FIRST || (isBetterFirst === (rater % 2 === 0)) === findsBetter;
          return { item, rater, chosen: Number(isFirst), rejected: Number(!isFirst) };
        });
      });
      return moreWins(votes.flat(), { seed, resamples: RESAMPLES }).overall.ci95;
    },
  },
  {
    name: 'fall of agreement within a session, bootstrap',
    population: `comparisons that are agreed upon with a chance of their own, spread evenly over 0.2; each of ${VOTES} votes by one of ${RATERS} raters of their own levels, at a place in the session drawn from ${SESSION}; every place costs ${FALL}`,
    unit: `the comparison with its votes, ${ITEMS} a sample`,
    truth: { what: 'the change of agreement a place', value: -FALL },
    interval: (random, seed) => {
      const points = Array.from({ length: ITEMS }, (_, item) => {
        const ease = 0.2 * (random() - 0.5);
        return Array.from({ length: VOTES }, () => {
          const rater = Math.floor(random() * RATERS);
          const position = Math.floor(random() * SESSION);
          const chance = 0.7 + 0.2 * (rater / RATERS) + ease - FALL * position;
          return { item, rater, position, agreement: Number(random() < chance) };
        });
      });
      return agreementTrend(points.flat(), { seed, resamples: RESAMPLES }).ci95;
    },
  },
];
