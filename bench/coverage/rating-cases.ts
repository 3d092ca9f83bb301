import { wilsonInterval } from '@touchstone/stats/interval/wilson-interval';
import type { Battles, PairCounts } from '@touchstone/stats/ratings/battles';
import { bootstrapRatings } from '@touchstone/stats/ratings/bootstrap-ratings';
import { BRADLEY_TERRY } from '@touchstone/stats/ratings/bradley-terry';
import { davidsonChances } from '@touchstone/stats/ratings/davidson';
import { eloOf } from '@touchstone/stats/ratings/elo-scale';
import { fitRatings } from '@touchstone/stats/ratings/fit-ratings';
import { leaderboard, type LeaderboardOptions } from '@touchstone/stats/ratings/leaderboard';
import type { CoverageCase } from './coverage-case';

const SKILLS = [0.9, 0.3, 0, -0.4, -0.8];
const BATTLES = 400;
const LOG_TIE = -0.3;
const NO_TIES = -Infinity;
const RATERS = 80;
const BATTLES_A_RATER = 15;
const TASTE = 0.8;
const MODELS = `five models of skills ${SKILLS.join(', ')} (log-odds), pairs drawn evenly`;

/** The rating of the first model: one number a sample, so that replications are independent. */
const FIRST = 0;
const first = eloOf(SKILLS[FIRST] ?? NaN);

function draw(
  random: () => number,
  battles: number,
  logTie: number,
  skillsOf: (battle: number) => readonly number[],
) {
  const columns: [number[], number[], number[]] = [[], [], []];
  for (let battle = 0; battle < battles; battle += 1) {
    const a = Math.floor(random() * SKILLS.length);
    const b = (a + 1 + Math.floor(random() * (SKILLS.length - 1))) % SKILLS.length;
    const skills = skillsOf(battle);
    const [win, loss] = davidsonChances((skills[a] ?? 0) - (skills[b] ?? 0), logTie);
    const at = random();
    columns[0].push(a);
    columns[1].push(b);
    columns[2].push(at < win ? 0 : at < win + loss ? 1 : 2);
  }
  return {
    models: SKILLS.length,
    first: Int32Array.from(columns[0]),
    second: Int32Array.from(columns[1]),
    outcome: Uint8Array.from(columns[2]),
  } satisfies Battles;
}

const drawPlain = (random: () => number, logTie: number) => draw(random, BATTLES, logTie, () => SKILLS);

function firstInterval(battles: Battles, options: LeaderboardOptions) {
  return leaderboard(battles, options).rated?.find(({ model }) => model === FIRST)?.ci95 ?? null;
}

/** The rating that endless battles would give, where the fitted model is not the one that makes them. */
function limitOf(chances: (d: number) => readonly [number, number, number]): number {
  const counts: PairCounts = {
    models: SKILLS.length,
    first: new Int32Array(10),
    second: new Int32Array(10),
    count: new Float64Array(30),
  };
  let pair = 0;
  for (let a = 0; a < SKILLS.length; a += 1)
    for (let b = a + 1; b < SKILLS.length; b += 1) {
      counts.first[pair] = a;
      counts.second[pair] = b;
      counts.count.set(chances((SKILLS[a] ?? 0) - (SKILLS[b] ?? 0)), 3 * pair);
      pair += 1;
    }
  return eloOf(fitRatings(counts, BRADLEY_TERRY).skills[FIRST] ?? NaN);
}

/** The chance of a win averaged over raters whose taste changes the difference by a normal amount (midpoint rule). */
function averaged(d: number): [number, number, number] {
  const spread = TASTE * Math.SQRT2;
  let [win, weight] = [0, 0];
  for (let z = -6; z <= 6; z += 0.01) {
    const density = Math.exp((-z * z) / 2);
    win += density / (1 + Math.exp(-(d + spread * z)));
    weight += density;
  }
  return [win / weight, 1 - win / weight, 0];
}

function drawByRaters(random: () => number) {
  const tastes = Array.from({ length: RATERS }, () => SKILLS.map((skill) => skill + TASTE * normal(random)));
  const battles = RATERS * BATTLES_A_RATER;
  const raterOf = (battle: number) => Math.floor(battle / BATTLES_A_RATER);
  return {
    battles: draw(random, battles, NO_TIES, (battle) => tastes[raterOf(battle)] ?? SKILLS),
    clusterOf: Int32Array.from({ length: battles }, (_, battle) => raterOf(battle)),
  };
}

/** Box & Muller 1958. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const battle = `the battle, ${BATTLES} a sample`;
const withTies = `${MODELS}; ties by Davidson's model with log nu ${LOG_TIE}`;

export const RATING_CASES: CoverageCase[] = [
  {
    name: 'share, Wilson',
    population: 'independent trials that succeed with chance 0.7',
    unit: 'the trial, 150 a sample',
    truth: { what: 'the chance', value: 0.7 },
    interval: (random) => {
      const successes = Array.from({ length: 150 }, random).filter((at) => at < 0.7).length;
      return wilsonInterval(successes, 150);
    },
  },
  {
    name: 'Bradley-Terry, sandwich',
    population: `${MODELS}; no ties`,
    unit: battle,
    truth: { what: "the first model's skill on the Elo scale", value: first },
    interval: (random) => firstInterval(drawPlain(random, NO_TIES), { ties: 'half' }),
  },
  {
    name: 'Davidson, sandwich',
    population: withTies,
    unit: battle,
    truth: { what: "the first model's skill on the Elo scale", value: first },
    interval: (random) => firstInterval(drawPlain(random, LOG_TIE), { ties: 'davidson' }),
  },
  {
    name: 'Bradley-Terry with ties as half, sandwich',
    population: withTies,
    unit: battle,
    truth: {
      what: 'the rating that endless battles give, as the model fitted is not the one that made them',
      value: limitOf((d) => davidsonChances(d, LOG_TIE)),
    },
    interval: (random) => firstInterval(drawPlain(random, LOG_TIE), { ties: 'half' }),
  },
  {
    name: 'Bradley-Terry, sandwich clustered by rater',
    population: `${MODELS}; each rater has a taste that moves every skill by a normal amount of spread ${TASTE}`,
    unit: `the rater, ${RATERS} a sample with ${BATTLES_A_RATER} battles each`,
    truth: { what: 'the rating that endless raters give', value: limitOf(averaged) },
    interval: (random) => {
      const { battles, clusterOf } = drawByRaters(random);
      return firstInterval(battles, { ties: 'half', clusterOf });
    },
  },
  {
    name: 'Bradley-Terry, bootstrap',
    population: `${MODELS}; no ties`,
    unit: battle,
    truth: { what: "the first model's skill on the Elo scale", value: first },
    interval: (random, seed) => {
      const battles = drawPlain(random, NO_TIES);
      const { fit } = leaderboard(battles, { ties: 'half' });
      return fit && (bootstrapRatings(battles, fit, { seed, resamples: 200 })[FIRST] ?? null);
    },
  },
];
