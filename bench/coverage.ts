import { sfc32 } from '@touchstone/stats/random/sfc32';
import { AGREEMENT_CASES, LIMIT_CASES } from './coverage/agreement-cases';
import { BIAS_CASES } from './coverage/bias-cases';
import { binomialBand, REPLICATIONS } from './coverage/binomial-band';
import type { CoverageCase } from './coverage/coverage-case';
import { RATING_CASES } from './coverage/rating-cases';

/** Of a limit case: its share is to be known to half a percent. */
const MANY_REPLICATIONS = 10_000;
/** What is added to a sample's seed for its resampling: by the same numbers the resamples would depend on what was drawn. */
const RESAMPLING = 1_000_000;

/**
 * How often 95 % intervals hold what they should: 1,000 seeded samples of a small case each. The ratio is the covered share
 * farthest from 0.95, to 0.95. Fails when one lies outside the 99.9 % binomial band of a single interval. Where an interval
 * is known to fall short, its case stands apart as a limit.
 */
export function coverage(): Promise<void> {
  const band = binomialBand(REPLICATIONS);
  const shares = [...RATING_CASES, ...AGREEMENT_CASES, ...BIAS_CASES].map((tried) => {
    const share = coveredShare(tried, REPLICATIONS);
    const isInside = share >= band[0] && share <= band[1];
    describe(tried, `${share.toFixed(3)}${isInside ? '' : '  OUTSIDE THE BAND'}`);
    return { share, isInside };
  });
  const narrow = binomialBand(MANY_REPLICATIONS);
  console.log(
    `Limits, ${MANY_REPLICATIONS} replications each, of which a sound interval covers ${narrow.map((end) => end.toFixed(4)).join(' to ')}:`,
  );
  for (const tried of LIMIT_CASES) {
    const share = coveredShare(tried, MANY_REPLICATIONS);
    describe(tried, `${share.toFixed(4)}${share < narrow[0] ? ', too little' : ''}`);
  }
  const outside = shares.filter(({ isInside }) => !isInside).length;
  const farthest = shares.reduce(
    (far, { share }) => (Math.abs(share - 0.95) > Math.abs(far - 0.95) ? share : far),
    0.95,
  );
  if (outside > 0) process.exitCode = 1;
  console.log(
    `coverage ratio=${(farthest / 0.95).toFixed(3)} farthest=${farthest.toFixed(3)} band_of_one_interval=${band.map((end) => end.toFixed(3)).join('..')} intervals=${shares.length} outside=${outside} replications=${REPLICATIONS}`,
  );
  return Promise.resolve();
}

function describe({ name, population, unit, truth }: CoverageCase, result: string): void {
  console.log(`${name}: ${result}`);
  console.log(`  population: ${population}`);
  console.log(`  resampling unit: ${unit}`);
  console.log(`  truth: ${truth.what}, ${truth.value.toFixed(4)}`);
}

function coveredShare({ truth, interval }: CoverageCase, replications: number): number {
  let covered = 0;
  for (let replication = 1; replication <= replications; replication += 1) {
    const own = interval(sfc32(replication), RESAMPLING + replication);
    if (own && own[0] <= truth.value && truth.value <= own[1]) covered += 1;
  }
  return covered / replications;
}
