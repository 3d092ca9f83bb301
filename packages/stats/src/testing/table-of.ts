import { VoteColumns, type Name } from '../votes/vote-columns';
import type { VoteTable } from '../votes/vote-table';

/** A table from a matrix as papers print it: a row for each rater, a column for each item, null where a vote is missing. */
export function tableOf(ratings: readonly (readonly (Name | null)[])[]): VoteTable & { labelNames: Name[] } {
  const columns = new VoteColumns();
  const items = ratings[0]?.length ?? 0;
  for (let item = 0; item < items; item += 1)
    ratings.forEach((row, rater) => {
      const label = row[item];
      if (label !== null && label !== undefined) columns.add(item, rater, label);
    });
  return { ...columns.table(), labelNames: columns.labelNames.all };
}
