import type { Consensus } from '@touchstone/stats/aggregation/consensus';
import { dawidSkene } from '@touchstone/stats/aggregation/dawid-skene';
import { majority } from '@touchstone/stats/aggregation/majority';
import { weightedMajority } from '@touchstone/stats/aggregation/weighted-majority';
import type { StoredVote } from './read-simulation';
import { pairTable } from './pair-table';

/** For each comparison how right a method is: 1, 0, or a half where it leaves two answers level. */
type Rightness = Float64Array;

export type JudgedMethods = Record<
  'majority' | 'weighted_majority' | 'dawid_skene' | 'dawid_skene_position',
  Rightness
>;

/** What each method makes of the votes, against the truth that only the simulation knows. */
export function judgeMethods(
  votes: readonly StoredVote[],
  truth: ReadonlyMap<string, number>,
): JudgedMethods {
  const { table, sides, comparisonIds } = pairTable(votes);
  const rightness = ({ label }: Consensus) =>
    Float64Array.from(label, (own, item) =>
      own === -1 ? 0.5 : Number(own === truth.get(comparisonIds[item] ?? '')),
    );
  return {
    majority: rightness(majority(table)),
    weighted_majority: rightness(weightedMajority(table)),
    dawid_skene: rightness(dawidSkene(table)),
    dawid_skene_position: rightness(dawidSkene(table, { sides })),
  };
}
