import { binomialLogChances } from '@touchstone/stats/interval/binomial-log-chances';

export const REPLICATIONS = 1000;
const NOMINAL = 0.95;
/** What the band leaves out for one interval, half of it at either end. */
const LEFT_OUT = 0.001;

/**
 * The least and the most covered share that a sound 95 % interval gives in 99.9 of 100 benches of so many replications: exact,
 * since the binomial distribution leans to the left here and a normal band would sit 0.001 too high. It is the band of one
 * interval. Of twenty sound ones, at least one lies outside in up to two of a hundred benches with other seeds.
 */
export function binomialBand(replications: number): [low: number, high: number] {
  const chances = binomialLogChances(replications, NOMINAL).map(Math.exp);
  let [low, below] = [0, chances[0] ?? 0];
  while (below <= LEFT_OUT / 2) below += chances[(low += 1)] ?? 0;
  let [high, above] = [replications, chances[replications] ?? 0];
  while (above <= LEFT_OUT / 2) above += chances[(high -= 1)] ?? 0;
  return [low / replications, high / replications];
}
