import { latestVotes } from '../votes/latest-votes';
import { VoteColumns, type Names } from '../votes/vote-columns';
import type { VoteTable } from '../votes/vote-table';
import { readRows } from './read-rows';

interface ReadVotes {
  /** One vote for each annotator and item, the last in the file. */
  table: VoteTable;
  itemNames: Names;
  labelNames: Names;
  /** Rows left out since the same annotator labels the same item further down. */
  corrected: number;
  /** The line on which each label was first seen. */
  firstLine: number[];
}

/**
 * Rows of `{item, annotator, label}`. Numbers and true/false are read as the text they are written as.
 *
 * @throws InputError, see `readRows`
 */
export async function readVotes(path: string): Promise<ReadVotes> {
  const columns = new VoteColumns();
  const firstLine: number[] = [];
  for await (const { line, fields } of readRows(path, ['item', 'annotator', 'label'])) {
    const [item = '', annotator = '', label = ''] = fields;
    columns.add(item, annotator, label);
    if (firstLine.length < columns.labelNames.all.length) firstLine.push(line);
  }
  const all = columns.table();
  const table = latestVotes(all);
  return {
    table,
    itemNames: columns.itemNames,
    labelNames: columns.labelNames,
    corrected: all.item.length - table.item.length,
    firstLine,
  };
}
