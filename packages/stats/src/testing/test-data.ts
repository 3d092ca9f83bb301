import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { VoteColumns, type Name } from '../votes/vote-columns';
import type { VoteTable } from '../votes/vote-table';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

/** A file of the real data sets, which the project does not ship. */
function testData(file: string): string {
  return resolve(REPOSITORY, process.env['TOUCHSTONE_TEST_DATA'] ?? '../shared/data', file);
}

export const hasTestData = existsSync(testData('README.md'));

export interface UkpVote {
  debate: string;
  a: string;
  b: string;
  worker: string;
  vote: string;
}

export function ukpVotes(): UkpVote[] {
  return readText('ukp-convincing/votes.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as UkpVote);
}

/** UKP's votes: an item is a pair of arguments. Labels are numbered a, tie, b where all three occur. */
export function ukpTable(): VoteTable {
  const columns = new VoteColumns();
  for (const label of ['a', 'tie', 'b']) columns.labelNames.numberOf(label);
  for (const { debate, a, b, worker, vote } of ukpVotes()) columns.add(`${debate}/${a}/${b}`, worker, vote);
  return columns.table();
}

export function pandaTable(): VoteTable {
  const columns = new VoteColumns();
  const rows = JSON.parse(readText('pandalm/data/testset-v1.json.gz')) as Record<string, Name>[];
  for (const { idx = '', annotator1 = '', annotator2 = '', annotator3 = '' } of rows)
    [annotator1, annotator2, annotator3].forEach((label, rater) => {
      columns.add(idx, rater, label);
    });
  return columns.table();
}

function readText(file: string): string {
  return gunzipSync(readFileSync(testData(file))).toString();
}
