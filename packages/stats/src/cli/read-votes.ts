import { latestVotes } from '../votes/latest-votes';
import { VoteColumns, type Name, type Names } from '../votes/vote-columns';
import type { VoteTable } from '../votes/vote-table';
import { InputError } from './input-error';
import { readRows } from './read-rows';

interface ReadVotes {
  /** One vote for each annotator and item: the last label in the file, in the place of the first. */
  table: VoteTable;
  itemNames: Names;
  raterNames: Names;
  labelNames: Names;
  /** Rows left out since the same annotator labels the same item further down. */
  corrected: number;
  /** The line on which each label was first seen. */
  firstLine: number[];
  /** Whether rows say themselves whether they were planned. */
  saysPlanned: boolean;
}

/**
 * Rows of `{item, annotator, label}`, and `planned` where they have it, oldest first; a row without it was planned. Numbers and
 * true/false are read as the text they are written as.
 *
 * @throws InputError, see `readRows`
 */
export async function readVotes(path: string): Promise<ReadVotes> {
  const columns = new VoteColumns();
  const firstLine: number[] = [];
  let saysPlanned = false;
  for await (const { line, fields, extras } of readRows(path, ['item', 'annotator', 'label'], ['planned'])) {
    const [item = '', annotator = '', label = ''] = fields;
    const [planned] = extras;
    if (planned !== undefined) saysPlanned = true;
    columns.add(item, annotator, label, planned === undefined || asTruth(path, line, planned));
    if (firstLine.length < columns.labelNames.all.length) firstLine.push(line);
  }
  const all = columns.table();
  const table = latestVotes(all);
  return {
    table,
    itemNames: columns.itemNames,
    raterNames: columns.raterNames,
    labelNames: columns.labelNames,
    corrected: all.item.length - table.item.length,
    firstLine,
    saysPlanned,
  };
}

function asTruth(path: string, line: number, planned: Name): boolean {
  const word = String(planned).toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw new InputError(path, line, `"planned" must be true or false; it is "${String(planned)}"`);
}
