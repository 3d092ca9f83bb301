import type { Consensus } from '@touchstone/stats/aggregation/consensus';
import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import { majority } from '@touchstone/stats/aggregation/majority';
import { raterSignal } from '@touchstone/stats/aggregation/rater-signal';
import { weightedMajority } from '@touchstone/stats/aggregation/weighted-majority';
import type { ReadVotes } from './read-simulation';

/** For each comparison how right a method is: 1, 0, or a half where it leaves two answers level. */
export type Rightness = Float64Array;

export interface JudgedSimulation {
  methods: Record<'majority' | 'weighted_majority' | 'dawid_skene' | 'dawid_skene_position', Rightness>;
  /** By rater: how much their votes tell of the true label (`raterSignal`). */
  signal: Map<string, number>;
}

/** What each method makes of the votes, against the truth that only the simulation knows. */
export function judgeSimulation(
  { table, sides, comparisonIds, raterIds }: ReadVotes,
  truth: ReadonlyMap<string, number>,
): JudgedSimulation {
  const rightness = ({ label }: Consensus) =>
    Float64Array.from(label, (own, item) =>
      own === -1 ? 0.5 : Number(own === truth.get(comparisonIds[item] ?? '')),
    );
  const skene = dawidSkene(table);
  const signalOf = (rater: number) =>
    raterSignal((right, given) => skene.confusion(rater, right, given), table.labels) ?? NaN;
  return {
    methods: {
      majority: rightness(majority(table)),
      weighted_majority: rightness(weightedMajority(table)),
      dawid_skene: rightness(skene),
      dawid_skene_position: rightness(dawidSkene(table, { sides })),
    },
    signal: new Map(raterIds.map((id, rater) => [id, signalOf(rater)])),
  };
}
