import { sfc32 } from '@touchstone/stats/random/sfc32';
import { AGREEMENT_CASES } from './coverage/agreement-cases';
import { BAND, REPLICATIONS } from './coverage/binomial-band';
import type { CoverageCase } from './coverage/coverage-case';
import { RATING_CASES } from './coverage/rating-cases';

/**
 * How often 95 % intervals hold what they should: 1,000 seeded samples of a small case each. The ratio is the covered share
 * farthest from 0.95, to 0.95. Fails when one lies outside the band that sound intervals leave once in a thousand benches.
 */
export function coverage(): Promise<void> {
  const shares = [...RATING_CASES, ...AGREEMENT_CASES].map((tried) => {
    const share = coveredShare(tried);
    const isInside = share >= BAND[0] && share <= BAND[1];
    console.log(`${tried.name}: ${share.toFixed(3)}${isInside ? '' : '  OUTSIDE THE BAND'}`);
    console.log(`  population: ${tried.population}`);
    console.log(`  resampling unit: ${tried.unit}`);
    console.log(`  truth: ${tried.truth.what}, ${tried.truth.value.toFixed(4)}`);
    return { share, isInside };
  });
  const outside = shares.filter(({ isInside }) => !isInside).length;
  const farthest = shares.reduce(
    (far, { share }) => (Math.abs(share - 0.95) > Math.abs(far - 0.95) ? share : far),
    0.95,
  );
  if (outside > 0) process.exitCode = 1;
  console.log(
    `coverage ratio=${(farthest / 0.95).toFixed(3)} farthest=${farthest.toFixed(3)} band=${BAND.map((end) => end.toFixed(4)).join('..')} intervals=${shares.length} outside=${outside} replications=${REPLICATIONS}`,
  );
  return Promise.resolve();
}

function coveredShare({ truth, interval }: CoverageCase): number {
  let covered = 0;
  for (let replication = 1; replication <= REPLICATIONS; replication += 1) {
    const own = interval(sfc32(replication), replication);
    if (own && own[0] <= truth.value && truth.value <= own[1]) covered += 1;
  }
  return covered / REPLICATIONS;
}
