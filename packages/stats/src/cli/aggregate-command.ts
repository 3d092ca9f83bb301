import { dawidSkene } from '../aggregation/dawid-skene';
import type { Consensus } from '../aggregation/consensus';
import { majority } from '../aggregation/majority';
import { weightedMajority } from '../aggregation/weighted-majority';
import type { VoteTable } from '../votes/vote-table';
import { readVotes } from './read-votes';
import { UsageError } from './usage-error';
import { writeJsonLines } from './write-json-lines';

export type Method = 'majority' | 'weighted-majority' | 'dawid-skene';

export interface AggregateArguments {
  votes: string;
  method: Method;
  out: string;
}

type Fit = Consensus & { hasConverged?: boolean };

const METHODS: Record<Method, (table: VoteTable) => Fit> = {
  majority,
  'weighted-majority': weightedMajority,
  'dawid-skene': (table) => dawidSkene(table),
};

/**
 * Writes one row `{item, label, probability}` for each item, in the order in which items first appear.
 *
 * @returns what was done, in a sentence or more
 */
export async function aggregateCommand({ votes, method, out }: AggregateArguments): Promise<string> {
  if (out.replace(/\.gz$/, '').endsWith('.csv'))
    throw new UsageError('--out is written as JSON lines; name it .jsonl or .jsonl.gz.');
  const { table, itemNames, labelNames, corrected } = await readVotes(votes);
  const { label, probability, hasConverged } = METHODS[method](table);
  const rows = function* () {
    for (const [number, item] of itemNames.all.entries())
      yield {
        item,
        label: labelNames.all[label[number] ?? -1] ?? null,
        probability: probability[number],
      };
  };
  await writeJsonLines(out, rows());
  const undecided = label.filter((own) => own === -1).length;
  return describeAggregate({ method, out, table, undecided, hasConverged, corrected });
}

interface Aggregated extends Pick<AggregateArguments, 'method' | 'out'> {
  table: VoteTable;
  undecided: number;
  /** Of a method that goes round by round. */
  hasConverged: boolean | undefined;
  corrected: number;
}

/** What was done, and what is to be known of it. */
export function describeAggregate({
  method,
  out,
  table,
  undecided,
  hasConverged,
  corrected,
}: Aggregated): string {
  return [
    `${table.items} items from ${table.item.length} votes into ${out}, ${undecided} without a label since the leading ones are level`,
    ...(hasConverged === false
      ? [`${method} stopped before it had settled: its probabilities are not final`]
      : []),
    ...(corrected > 0 ? [`${corrected} votes left out that the same annotator corrects further down`] : []),
  ].join('\n');
}
