import type { VoteTable } from '../votes/vote-table';
import type { Consensus } from './consensus';
import { majority } from './majority';
import { majorityByWeight } from './majority-by-weight';

/**
 * Every vote counts as much as its rater agreed with the plain majority: the label with the greatest sum, and its share of
 * the item's whole weight ("worker agreement with aggregate", Appen; the first step of Li & Yu 2014). Cheap and hard to
 * mislead, but raters who follow the crowd gain weight from it and a bad majority is never overturned by itself.
 */
export function weightedMajority(table: VoteTable): Consensus & { weight: Float64Array } {
  const weight = agreementWithMajority(table);
  return { ...majorityByWeight(table, weight), weight };
}

/** The share of each rater's votes that the plain majority agrees with; of level labels, each counts as a part. */
function agreementWithMajority(table: VoteTable): Float64Array {
  const { label, leaders } = majority(table);
  const agreed = new Float64Array(table.raters);
  const given = new Float64Array(table.raters);
  for (let vote = 0; vote < table.item.length; vote += 1) {
    const [item, rater] = [table.item[vote] ?? 0, table.rater[vote] ?? 0];
    const own = table.label[vote] ?? 0;
    const level = leaders.get(item);
    const share = level ? Number(level.includes(own)) / level.length : Number(label[item] === own);
    agreed[rater] = (agreed[rater] ?? 0) + share;
    given[rater] = (given[rater] ?? 0) + 1;
  }
  return agreed.map((sum, rater) => sum / Math.max(1, given[rater] ?? 0));
}
