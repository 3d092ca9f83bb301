import type { Interval } from '@touchstone/stats/interval/interval';

/** An interval put to the test. Each replication draws a sample of its own from `random`. */
export interface CoverageCase {
  name: string;
  /** What the samples are drawn from, what is drawn, and what the interval is to hold: said in the bench's output. */
  population: string;
  unit: string;
  truth: { what: string; value: number };
  interval: (random: () => number, seed: number) => Interval | null;
}
