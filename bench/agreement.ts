import { agreementReport } from '@touchstone/stats/agreement/agreement-report';
import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import { simulateVotes } from '@touchstone/stats/testing/simulate-votes';

const ITEMS = 16_800;
const ACCURACY = [0.9, 0.8, 0.75, 0.7, 0.6];

/** Agreement with intervals, and Dawid-Skene, on 84,000 and 840,000 votes. The ratio is time a vote, large to small. */
export function agreement(): Promise<void> {
  const measure = (items: number) => {
    const { table } = simulateVotes(items, ACCURACY, 0, 1);
    const best = (work: () => unknown) =>
      Math.min(
        ...Array.from({ length: 3 }, () => {
          const started = performance.now();
          work();
          return performance.now() - started;
        }),
      );
    return {
      report: best(() => agreementReport(table, { seed: 1, resamples: 1000 })),
      rounds: best(() => dawidSkene(table, { tolerance: -Infinity, mostRounds: 20 })),
    };
  };
  const [small, large] = [measure(ITEMS), measure(10 * ITEMS)];
  console.log(
    `agreement ratio=${(large.report / small.report / 10).toFixed(2)} small_ms=${small.report.toFixed(0)} large_ms=${large.report.toFixed(0)} dawid_skene_ratio=${(large.rounds / small.rounds / 10).toFixed(2)}`,
  );
  return Promise.resolve();
}
