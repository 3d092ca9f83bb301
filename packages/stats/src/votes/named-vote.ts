import { VoteColumns, type Name, type Names } from './vote-columns';
import type { VoteTable } from './vote-table';
import { latestVotes } from './latest-votes';

/** A judgment as statistics see it: who said what of which comparison (or of one dimension of it), and when. */
export interface NamedVote {
  item: Name;
  rater: Name;
  label: Name;
  /** Whether it was asked for before any vote of its item was seen; false for a top-up after a disagreement. */
  planned: boolean;
  /** When it was given; a later vote of the same rater on the same item corrects the earlier one. */
  at: Date | number;
}

interface NamedVotes {
  /** One vote for each rater and item, in the order in which they were first given. */
  table: VoteTable;
  raterNames: Names;
}

/**
 * Votes by name as columns of numbers, oldest first, corrections applied. Costs sorting by time, which is nothing when they
 * come in that order.
 *
 * @param labels every label on offer, which are then numbered in this order
 * @throws RangeError for a vote whose label is not on offer
 */
export function tableOfVotes(votes: Iterable<NamedVote>, labels?: readonly Name[]): NamedVotes {
  const columns = new VoteColumns();
  for (const label of labels ?? []) columns.labelNames.numberOf(label);
  for (const { item, rater, label, planned } of [...votes].sort((a, b) => Number(a.at) - Number(b.at))) {
    if (labels && columns.labelNames.find(label) === undefined)
      throw new RangeError(`The label "${String(label)}" is not among ${labels.join(', ')}.`);
    columns.add(item, rater, label, planned);
  }
  return { table: latestVotes(columns.table()), raterNames: columns.raterNames };
}
